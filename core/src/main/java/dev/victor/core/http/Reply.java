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

  /// Whether the request was granted.
  public boolean ok() {
    return status >= 200 && status < 300;
  }

  /// A header by its name.
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }
}
