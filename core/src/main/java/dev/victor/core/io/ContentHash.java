package dev.victor.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    return new ContentHash(HexFormat.of().formatHex(sha256().digest(content)));
  }

  /// The hash of all bytes of a stream, which is read to its end and left open.
  public static ContentHash of(InputStream content) throws IOException {
    return of(content, OutputStream.nullOutputStream());
  }

  /// The hash of all bytes of a stream while they are copied to another; both are left open.
  public static ContentHash of(InputStream content, OutputStream copy) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
      digest.update(buffer, 0, n);
      copy.write(buffer, 0, n);
    }
    return new ContentHash(HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// The first seven digits, as people read them.
  public String brief() {
    return hex.substring(0, 7);
  }
}
