package dev.victor.content.document;

import dev.victor.core.io.ContentHash;
import java.nio.charset.StandardCharsets;

/// Tells whether a text is still the one that was generated: the first twelve digits of its
/// SHA-256, as they stand in markers and in `.victor/seals`. Line ends do not count, since git may
/// change them.
///
/// @param text `sha256:1a2b3c4d5e6f`
record Seal(String text) {

  private static final int DIGITS = 12;

  /// The seal of a text, which is bytes read as ISO 8859-1.
  static Seal of(String text) {
    byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
    return new Seal("sha256:" + ContentHash.of(bytes).hex().substring(0, DIGITS));
  }

  @Override
  public String toString() {
    return text;
  }
}
