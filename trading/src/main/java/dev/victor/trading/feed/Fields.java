package dev.victor.trading.feed;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.json.Place;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A JSON object that another program wrote, asked by key. Numbers may stand in quotes, as brokers
/// write them to keep their digits; keys nobody asks for are no trouble.
public final class Fields {

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{0,18})?");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");
  private static final Pattern PAIR =
      Pattern.compile("\\b([a-z_]{1,32})=(?:\"([^\"]{0,250})\"|([^\\s,;\"]{1,250}))");
  private static final int LONGEST = 250;

  private final Map<String, Node.Field> values;
  private static final String SENDER = "correct what sends it";

  private final String where;

  private Fields(Map<String, Node.Field> values, String where) {
    this.values = values;
    this.where = where;
  }

  /// The object that a text is.
  ///
  /// @param where what messages call it
  /// @throws BadInput when it is none
  public static Fields parse(String text, String where) {
    Node root;
    try {
      root = JsonFile.parse(text.getBytes(StandardCharsets.UTF_8), where).root();
    } catch (BadInput e) {
      throw new BadInput(where, e.what(), e.remedy().orElse(SENDER), e);
    }
    return of(root, where);
  }

  /// The pairs `key=value` of a text, apart by blanks, commas, semicolons or line ends; a value
  /// with blanks stands in double quotes.
  ///
  /// @param where what messages call it
  public static Fields pairs(String text, String where) {
    Map<String, Node.Field> values = new LinkedHashMap<>();
    Matcher pair = PAIR.matcher(text);
    while (pair.find()) {
      String value = pair.group(2) == null ? pair.group(3) : pair.group(2);
      values.put(pair.group(1), new Node.Field(Place.START, new Node.Text(value, Place.START)));
    }
    return new Fields(values, where);
  }

  /// The object that a value is.
  ///
  /// @param where what messages call it
  /// @throws BadInput when it is none
  public static Fields of(Node node, String where) {
    if (node instanceof Node.Fields(Map<String, Node.Field> values, var place)) {
      return new Fields(values, where);
    }
    throw new BadInput(where, "expected an object, found " + node.brief(), SENDER);
  }

  /// Whether there is a value at a key, other than `null` and empty text.
  public boolean has(String key) {
    return !given(key).isEmpty();
  }

  /// A text or number that must be there, without control characters.
  public String text(String key) {
    String text = given(key);
    if (text.isEmpty()) {
      throw new BadInput(where, "lacks \"" + key + "\"", SENDER);
    }
    return text;
  }

  /// A text or number, empty when it is not there.
  public String given(String key) {
    return switch (at(key)) {
      case Node.Text(String value, var place) -> printable(value);
      case Node.Figure(BigDecimal value, var place) -> value.toPlainString();
      case Node.Flag(boolean value, var place) -> String.valueOf(value);
      case null, default -> "";
    };
  }

  private static String printable(String text) {
    String line = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST));
  }

  /// A text as it is, with all its line ends.
  public String raw(String key) {
    return at(key) instanceof Node.Text(String value, var place) ? value : "";
  }

  /// An exact number that must be there.
  public BigDecimal number(String key) {
    String text = text(key);
    if (!NUMBER.matcher(text).matches()) {
      throw wrong(key, "a number");
    }
    return plain(new BigDecimal(text));
  }

  /// A number, zero when it is not there.
  public BigDecimal amount(String key) {
    return has(key) ? number(key) : BigDecimal.ZERO;
  }

  /// A number above zero that must be there.
  public BigDecimal positive(String key) {
    BigDecimal number = number(key);
    if (number.signum() <= 0) {
      throw wrong(key, "a number above zero");
    }
    return number;
  }

  /// A whole number that must be there.
  public long whole(String key) {
    String text = text(key);
    if (!WHOLE.matcher(text).matches()) {
      throw wrong(key, "a whole number");
    }
    return Long.parseLong(text);
  }

  /// Whether a key says `true`.
  public boolean flag(String key) {
    return given(key).equals("true");
  }

  /// The object at a key, when there is one.
  public Optional<Fields> object(String key) {
    Node node = at(key);
    return node instanceof Node.Fields ? Optional.of(of(node, where)) : Optional.empty();
  }

  /// The objects of a list; none when it is not there.
  public List<Fields> list(String key) {
    return at(key) instanceof Node.Items(List<Node> nodes, var place)
        ? nodes.stream().map(node -> of(node, where)).toList()
        : List.of();
  }

  /// The texts of a list; none when it is not there.
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    if (at(key) instanceof Node.Items(List<Node> nodes, var place)) {
      for (Node node : nodes) {
        if (node instanceof Node.Text(String text, var at)) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  /// A failure that says what was expected at a key.
  public BadInput wrong(String key, String expected) {
    Node node = at(key);
    return new BadInput(
        where,
        key + ": expected " + expected + ", found " + (node == null ? "nothing" : node.brief()),
        SENDER);
  }

  private @Nullable Node at(String key) {
    Node.Field field = values.get(key);
    return field == null ? null : field.value();
  }

  /// Without the zeros that programs print after the last digit that counts.
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
