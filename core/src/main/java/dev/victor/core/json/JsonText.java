package dev.victor.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON text as [Node]s with their places.
final class JsonText {

  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 100;
  private static final int LARGEST_SCALE = 400;
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
          .build();

  private final String name;
  private final String text;

  JsonText(String name, String text) {
    this.name = name;
    this.text = text;
  }

  Node read() {
    try (JsonParser parser = FACTORY.createParser(text.toCharArray())) {
      return root(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Node root(JsonParser parser) throws IOException {
    try {
      parser.nextToken();
      Node root = node(parser);
      if (parser.nextToken() != null) {
        throw bad(place(parser.currentTokenLocation()), "something follows the end", "remove it");
      }
      return root;
    } catch (StreamConstraintsException e) {
      throw bad(place(parser.currentLocation()), limit(e), "write it simpler");
    } catch (JsonEOFException e) {
      throw bad(
          place(parser.currentLocation()),
          "the file ends in the middle",
          "is it cut off? close what is open");
    } catch (JsonProcessingException e) {
      throw bad(place(e.getLocation()), "not JSON: " + reason(e), null);
    }
  }

  private Node node(JsonParser parser) throws IOException {
    Place place = place(parser.currentTokenLocation());
    return switch (parser.currentToken()) {
      case START_OBJECT -> new Node.Fields(fields(parser), place);
      case START_ARRAY -> new Node.Items(items(parser), place);
      case VALUE_STRING -> new Node.Text(parser.getText(), place);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Figure(figure(parser, place), place);
      case VALUE_TRUE -> new Node.Flag(true, place);
      case VALUE_FALSE -> new Node.Flag(false, place);
      default -> new Node.Nothing(place);
    };
  }

  private Map<String, Node.Field> fields(JsonParser parser) throws IOException {
    Map<String, Node.Field> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place place = place(parser.currentTokenLocation());
      String key = parser.currentName();
      parser.nextToken();
      Node.Field earlier = fields.putIfAbsent(key, new Node.Field(place, node(parser)));
      if (earlier != null) {
        throw bad(
            place,
            "key " + Quoted.of(key) + " stands here twice, first at " + earlier.place(),
            "keep one of them");
      }
    }
    return fields;
  }

  private List<Node> items(JsonParser parser) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser));
    }
    return items;
  }

  /// A number of ordinary size: `1e999999999` would fill the memory once it is written out.
  private BigDecimal figure(JsonParser parser, Place place) throws IOException {
    try {
      BigDecimal value = parser.getDecimalValue();
      if (Math.abs((long) value.scale()) <= LARGEST_SCALE) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw extraordinary(parser, place, e);
    }
    throw extraordinary(parser, place, null);
  }

  private BadInput extraordinary(JsonParser parser, Place place, @Nullable NumberFormatException e)
      throws IOException {
    String where = name + ":" + place;
    String what = "expected a number of ordinary size, found " + parser.getText();
    return e == null ? new BadInput(where, what, null) : new BadInput(where, what, null, e);
  }

  private BadInput bad(Place place, String what, @Nullable String remedy) {
    return new BadInput(name + ":" + place, what, remedy);
  }

  private static Place place(JsonLocation location) {
    return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private static String limit(StreamConstraintsException e) {
    String message = e.getOriginalMessage();
    if (message.contains("depth")) {
      return "nested deeper than " + DEEPEST + " levels";
    }
    return message.contains("Number")
        ? "a number with more than " + LONGEST_NUMBER + " characters"
        : "a text or key that is too long";
  }

  /// The parser's words, shorter and without its own configuration advice.
  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    if (message.contains("('}' (code 125))") || message.contains("(']' (code 93))")) {
      return "a value or key is missing before the closing bracket, or a comma too many stands"
          + " there";
    }
    if (message.contains("('/' (code 47))") || message.contains("('#' (code 35))")) {
      return "comments are not allowed";
    }
    if (message.contains("was expecting comma")) {
      return "a comma is missing before this";
    }
    if (message.contains("(CTRL-CHAR")) {
      return "a line break or tab inside a text; write \\n or \\t";
    }
    if (message.startsWith("Unrecognized token") || message.contains("(''' (code 39))")) {
      return "a text must stand in double quotes; else only numbers, true, false and null are"
          + " known";
    }
    if (message.startsWith("Unexpected close marker")) {
      return "a bracket is closed by one of the other kind";
    }
    String first = message.lines().findFirst().orElse("unreadable");
    return Quoted.plain(first.replaceAll(" \\(code [^)]*\\)", ""));
  }
}
