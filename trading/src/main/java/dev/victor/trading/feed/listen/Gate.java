package dev.victor.trading.feed.listen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decides by its head what becomes of a post. Who does not show the token learns nothing, not even
/// that there is something.
///
/// @param token that must be shown
/// @param hosts names by which one may call, besides those of this machine
/// @param pace how many posts are taken
record Gate(Token token, List<String> hosts, Pace pace) {

  /// Bytes of a post at most.
  static final int LARGEST = 64 * 1024;

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern HOST =
      Pattern.compile("(\\[[0-9a-f:.]{2,45}\\]|[a-z0-9._-]{1,253})(:[0-9]{1,5})?");

  /// The head of a post.
  ///
  /// @param method of HTTP
  /// @param path undecoded, may be null in a malformed request
  /// @param hosts every `Host` header
  /// @param length the `Content-Length` header
  /// @param chunked whether a `Transfer-Encoding` is named
  record Head(
      String method,
      @Nullable String path,
      List<String> hosts,
      Optional<String> length,
      boolean chunked) {}

  /// What becomes of a post.
  sealed interface Verdict {}

  /// Its body may be read.
  record Pass(Sender sender, int length) implements Verdict {}

  /// It is answered so, without reading more.
  record Stop(int status, String reason) implements Verdict {}

  private static final Stop NOTHING_HERE = new Stop(404, "");

  Verdict judge(Head head) {
    if (head.hosts().size() != 1 || !mayCall(head.hosts().getFirst()) || head.path() == null) {
      return NOTHING_HERE;
    }
    String[] words = head.path().split("/", -1);
    if (words.length != 3 || !words[0].isEmpty() || !token.is(words[1])) {
      return NOTHING_HERE;
    }
    Optional<Sender> sender = Sender.of(words[2]);
    if (sender.isEmpty() || !head.method().equals("POST")) {
      return NOTHING_HERE;
    }
    if (!pace.allows()) {
      return new Stop(429, "too many posts a second");
    }
    if (head.chunked() || head.length().isEmpty()) {
      return new Stop(411, "say Content-Length");
    }
    String length = head.length().get();
    if (!length.matches("[0-9]{1,9}") || Integer.parseInt(length) > LARGEST) {
      return new Stop(413, "at most " + LARGEST + " bytes");
    }
    return new Pass(sender.get(), Integer.parseInt(length));
  }

  private boolean mayCall(String header) {
    Matcher host = HOST.matcher(header.toLowerCase(Locale.ROOT));
    return host.matches()
        && (LOOPBACK.contains(host.group(1))
            || hosts.stream().anyMatch(name -> name.equalsIgnoreCase(host.group(1))));
  }
}
