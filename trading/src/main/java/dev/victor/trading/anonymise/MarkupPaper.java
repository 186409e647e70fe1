package dev.victor.trading.anonymise;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Html or XML: the text between tags and the values of attributes are cells; comments are dropped.
///
/// @param text decoded
/// @param attributes names of the attributes that hold cells; all but those of the document itself
///   where it is empty
record MarkupPaper(String text, Set<String> attributes) implements Paper {

  /// Attributes that a browser shows, or that say where something lies.
  static final Set<String> HTML = Set.of("title", "alt", "content", "href", "src", "value");

  /// Every attribute.
  static final Set<String> ALL = Set.of();

  private static final Pattern PIECE = Pattern.compile("(?s)<!--.*?-->|<[^>]*+>|[^<]++");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:.-]+)(\\s*=\\s*)(?:\"([^\"]*+)\"|'([^']*+)')");

  /// Where someone lives and how he is reached; no figure needs it, digits neither.
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?i).*(street|city|state|country|postal|phone|mail|birth|residential|dateOpened"
              + "|dateFunded|dateClosed).*");

  @Override
  public byte[] rewritten(UnaryOperator<String> cell) {
    return Paper.bytes(
        PIECE
            .matcher(text)
            .replaceAll(piece -> Matcher.quoteReplacement(piece(piece.group(), cell))));
  }

  @Override
  public Stream<String> texts() {
    return Stream.of(text);
  }

  private String piece(String piece, UnaryOperator<String> cell) {
    if (piece.startsWith("<!--")) {
      return "";
    }
    if (piece.startsWith("<!") || piece.startsWith("<?")) {
      return piece;
    }
    return piece.startsWith("<")
        ? ATTRIBUTE
            .matcher(piece)
            .replaceAll(found ->
                Matcher.quoteReplacement(
                    attribute(
                        found.group(),
                        found.group(1),
                        found.group(3) == null ? found.group(4) : found.group(3),
                        cell)))
        : cell.apply(piece);
  }

  private String attribute(String whole, String name, String value, UnaryOperator<String> cell) {
    boolean other = !attributes.isEmpty() && !attributes.contains(Disguise.plain(name));
    if (other || name.startsWith("xmlns")) {
      return whole;
    }
    boolean personal = attributes.isEmpty() && PERSONAL.matcher(name).matches();
    int from = whole.length() - 1 - value.length();
    return whole.substring(0, from)
        + (personal ? "" : cell.apply(value))
        + whole.charAt(whole.length() - 1);
  }
}
