package dev.victor.git.protect;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A repository at GitHub or at a GitHub Enterprise of somebody's own.
///
/// @param api where its interface begins
/// @param owner a person or an organisation
/// @param name of the repository
record GitHubRepository(URI api, String owner, String name) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(https?)://(\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9.-]+)(:\\d{1,5})?/"
              + "([A-Za-z0-9][A-Za-z0-9_-]*)/([A-Za-z0-9._-]+?)(?:\\.git)?/?");
  private static final Set<String> PUBLIC =
      Set.of("github.com", "www.github.com", "ssh.github.com");

  /// The repository that a browser shows at an address; none when the address has no owner and
  /// name.
  static Optional<GitHubRepository> at(String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches() || parts.group(5).matches("\\.{1,2}")) {
      return Optional.empty();
    }
    String host = parts.group(2).toLowerCase(Locale.ROOT);
    String port = parts.group(3) == null ? "" : parts.group(3);
    return Optional.of(
        new GitHubRepository(api(parts.group(1), host, port), parts.group(4), parts.group(5)));
  }

  private static URI api(String scheme, String host, String port) {
    if (PUBLIC.contains(host)) {
      return URI.create("https://api.github.com");
    }
    return host.endsWith(".ghe.com")
        ? URI.create("https://api." + host)
        : URI.create(scheme + "://" + host + port + "/api/v3");
  }

  /// The repository's rulesets, with what follows.
  URI rulesets(String rest) {
    return URI.create(api + "/repos/" + owner + "/" + name + "/rulesets" + rest);
  }

  /// Whether both are the same to GitHub, which knows no case.
  boolean is(GitHubRepository other) {
    return api.equals(other.api)
        && owner.equalsIgnoreCase(other.owner)
        && name.equalsIgnoreCase(other.name);
  }

  /// The host of the interface.
  String host() {
    return api.getHost();
  }

  /// `owner/name`, and the host where it is not GitHub's own.
  String shown() {
    return owner + "/" + name + (host().equals("api.github.com") ? "" : " at " + host());
  }
}
