package dev.victor.trading.anonymise;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.statement.StatementFile;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A statement as cells that can be rewritten, whatever it is written in.
interface Paper {

  /// The bytes with each cell rewritten.
  byte[] rewritten(UnaryOperator<String> cell);

  /// All there is to read in it, cells or not.
  Stream<String> texts();

  /// The paper of a file.
  ///
  /// @param bytes of the file
  static Paper of(StatementFile file, byte[] bytes) {
    return switch (file.kind()) {
      case WORKBOOK -> new WorkbookPaper(file.name(), bytes);
      case HTML -> new MarkupPaper(file.text(), MarkupPaper.HTML);
      case TEXT -> text(file.text());
      case BINARY ->
          throw new BadInput(
              file.name(), "is neither text nor a workbook", "name a broker's statement");
    };
  }

  private static Paper text(String text) {
    String start = text.stripLeading();
    if (start.startsWith("<")) {
      return new MarkupPaper(text, MarkupPaper.ALL);
    }
    return start.startsWith("{") || start.startsWith("[")
        ? new PatternPaper(text, PatternPaper.JSON)
        : new PatternPaper(text, PatternPaper.DELIMITED);
  }

  /// Text as bytes: with a mark where it is not plain ASCII, so that every reader knows its code.
  static byte[] bytes(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 128);
    return ((ascii ? "" : "\uFEFF") + text).getBytes(StandardCharsets.UTF_8);
  }

  /// Text in which a pattern finds the cells; the first group is what is rewritten.
  ///
  /// @param text decoded
  /// @param cells finds them
  record PatternPaper(String text, Pattern cells) implements Paper {
    /// Strings that are no keys.
    static final Pattern JSON = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"(?!\\s*:)");

    /// What lies between commas, semicolons, tabs and quotes.
    static final Pattern DELIMITED = Pattern.compile("([^,;\\t\"\\r\\n]+)");

    @Override
    public Stream<String> texts() {
      return Stream.of(text);
    }

    @Override
    public byte[] rewritten(UnaryOperator<String> cell) {
      return bytes(
          cells
              .matcher(text)
              .replaceAll(found -> {
                int from = found.start(1) - found.start();
                String whole = found.group();
                return Matcher.quoteReplacement(
                    whole.substring(0, from)
                        + cell.apply(found.group(1))
                        + whole.substring(from + found.group(1).length()));
              }));
    }
  }
}
