package dev.victor.core.http;

import java.nio.charset.StandardCharsets;

/// What is sent along with a request.
public final class Body {

  private final String type;
  private final byte[] bytes;

  private Body(String type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  /// JSON, as UTF-8.
  public static Body json(String json) {
    return new Body("application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  /// Any other content.
  ///
  /// @param type media type, such as `multipart/form-data; boundary=x`
  /// @param bytes the very bytes; not to be changed afterwards
  public static Body of(String type, byte[] bytes) {
    return new Body(type, bytes);
  }

  String type() {
    return type;
  }

  byte[] bytes() {
    return bytes;
  }
}
