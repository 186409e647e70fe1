package dev.victor.core.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What another machine answered, whatever it thought of the request.
///
/// @param status of HTTP, such as 200 or 404
/// @param headers by name in lower case; of one that came twice, the last
/// @param text the body
public record Reply(int status, Map<String, String> headers, String text) {

  private static final int TOO_MANY = 429;
  private static final int FORBIDDEN = 403;

  /// Whether the request was granted.
  public boolean ok() {
    return status >= 200 && status < 300;
  }

  /// Whether too much was asked: 429, and what GitHub says with 403.
  public boolean isLimit() {
    return status == TOO_MANY
        || (status == FORBIDDEN
            && (header("retry-after").isPresent()
                || header("x-ratelimit-remaining").filter("0"::equals).isPresent()));
  }

  /// A header by its name.
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }
}
