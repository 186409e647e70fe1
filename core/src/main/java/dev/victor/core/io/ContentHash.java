package dev.victor.core.io;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of some content: what it is known by in ledgers, locks and stamps.
///
/// @param hex 64 lower-case hexadecimal digits
public record ContentHash(String hex) {

  /// The hash of a text's UTF-8 bytes.
  public static ContentHash of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The hash of some bytes.
  public static ContentHash of(byte[] content) {
    try {
      return new ContentHash(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// The first seven digits, as people read them.
  public String brief() {
    return hex.substring(0, 7);
  }
}
