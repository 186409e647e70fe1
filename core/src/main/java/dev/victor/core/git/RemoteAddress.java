package dev.victor.core.git;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a remote as a browser takes it: https, without user, password and `.git`.
public final class RemoteAddress {

  /// `https://user:password@host:port/path`, also ssh and git.
  private static final Pattern URL =
      Pattern.compile("(https?|ssh|git|git\\+ssh)://(?:[^@/]*@)?([A-Za-z0-9.-]+)(:\\d+)?/(.+)");

  /// `git@host:path`, as scp writes it.
  private static final Pattern SCP =
      Pattern.compile("(?:[^@/:]+@)?([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+):(?!/)(.+)");

  private RemoteAddress() {}

  /// The address, unless the remote is a folder of this machine.
  public static Optional<String> ofBrowser(String remote) {
    Matcher url = URL.matcher(remote);
    if (url.matches()) {
      boolean web = url.group(1).startsWith("http");
      String port = web && url.group(3) != null ? url.group(3) : "";
      String scheme = url.group(1).equals("http") ? "http" : "https";
      return address(scheme, url.group(2) + port, url.group(4));
    }
    Matcher scp = SCP.matcher(remote);
    return scp.matches() ? address("https", scp.group(1), scp.group(2)) : Optional.empty();
  }

  private static Optional<String> address(String scheme, String host, String path) {
    String plain =
        path.replaceFirst("[?#].*$", "").replaceFirst("/+$", "").replaceFirst("\\.git$", "");
    return plain.matches("[A-Za-z0-9._~/+-]+")
        ? Optional.of(scheme + "://" + host + "/" + plain)
        : Optional.empty();
  }
}
