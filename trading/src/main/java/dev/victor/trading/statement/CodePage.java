package dev.victor.trading.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds out how the bytes of a text are to be read. MetaTrader 4 writes the code page of the
/// Windows it runs on and does not say which; its numbers are ASCII, so a wrong guess spoils
/// comments only.
final class CodePage {

  private static final int SAMPLE = 4096;

  private CodePage() {}

  /// The text: by its byte order mark, else by `wanted`, else strict UTF-8, else the most likely
  /// code page.
  static String decode(byte[] bytes, Optional<Charset> wanted) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (wanted.isPresent()) {
      return new String(bytes, wanted.get());
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return new String(bytes, wide.get());
    }
    return strict(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, likely(bytes)));
  }

  /// The code page of a long text, by its first bytes and, when these do not tell, by all of them;
  /// a malformed byte is read as a replacement character, never refused.
  static Charset of(byte[] start, InputStream all, Optional<Charset> wanted) throws IOException {
    if (starts(start, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(start, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(start, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    Optional<Charset> told = wanted.or(() -> wide(start));
    if (told.isPresent()) {
      return told.get();
    }
    return strictUtf8(all) ? StandardCharsets.UTF_8 : likely(start);
  }

  /// How many bytes a byte order mark takes.
  static int markLength(byte[] start) {
    if (starts(start, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(start, 0xFF, 0xFE) || starts(start, 0xFE, 0xFF) ? 2 : 0;
  }

  private static boolean strictUtf8(InputStream all) throws IOException {
    Reader reader =
        new InputStreamReader(
            all,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    char[] buffer = new char[1 << 15];
    try {
      while (reader.read(buffer) >= 0) {
        // only whether it can be decoded matters
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// UTF-16 without its mark: nearly every second byte of markup is zero.
  private static Optional<Charset> wide(byte[] bytes) {
    int length = Math.min(SAMPLE, bytes.length) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (length >= 16 && odd > length / 3 && even == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return length >= 16 && even > length / 3 && odd == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// Western text has single high bytes among ASCII letters; Cyrillic and Chinese come in runs, and
  /// Chinese in pairs.
  private static Charset likely(byte[] bytes) {
    int alone = 0;
    int inRuns = 0;
    int oddRuns = 0;
    int runs = 0;
    for (int i = 0; i < bytes.length; i++) {
      int start = i;
      while (i < bytes.length && bytes[i] < 0) {
        i++;
      }
      int run = i - start;
      alone += run == 1 ? 1 : 0;
      if (run > 1) {
        inRuns += run;
        runs++;
        oddRuns += run & 1;
      }
    }
    if (alone * 2 >= inRuns) {
      return Charset.forName("windows-1252");
    }
    Charset chinese = Charset.forName("GBK");
    return alone == 0 && oddRuns * 4 <= runs && strict(bytes, chinese).isPresent()
        ? chinese
        : Charset.forName("windows-1251");
  }
}
