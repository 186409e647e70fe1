package dev.victor.content.metric;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.victor.core.failure.BadInput;
import dev.victor.core.json.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A number in a JSON file, found by its pointer without building the rest.
final class JsonSource {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
  private static final JsonPointer WHEN = JsonPointer.compile("/meta/timestamp");

  private final Source source;

  JsonSource(Source source) {
    this.source = source;
  }

  Reading read(byte[] content, ZoneId zone) {
    JsonPointer pointer = pointer();
    try (JsonParser parser = FACTORY.createParser(content)) {
      @Nullable String value = null;
      Optional<LocalDate> day = Optional.empty();
      while (parser.nextToken() != null) {
        JsonPointer here = parser.getParsingContext().pathAsPointer();
        boolean opens = parser.currentToken().isStructStart();
        if (parser.currentToken().isScalarValue() && here.equals(pointer)) {
          value = parser.getText();
        } else if (opens && here.equals(pointer)) {
          throw new BadInput(
              source.shown(), "is no number but holds others", "point at one of them");
        } else if (parser.currentToken() == JsonToken.VALUE_STRING && here.equals(WHEN)) {
          day = Moments.day(parser.getText(), zone);
        }
      }
      if (value == null) {
        throw new BadInput(
            source.shown(), "points at nothing", "look into the file and correct the pointer");
      }
      return new Reading(Source.number(source.shown(), value), day);
    } catch (JacksonException e) {
      throw new BadInput(at(e), "is cut short or no JSON", "make the file again", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where a file is faulty, as far as the parser knows: beyond its limits it does not.
  private String at(JacksonException e) {
    @Nullable JsonLocation place = e.getLocation();
    return place == null
        ? source.name()
        : source.name() + ":" + place.getLineNr() + ":" + place.getColumnNr();
  }

  private JsonPointer pointer() {
    if (!source.part().startsWith("/")) {
      throw new BadInput(
          source.shown(),
          source.part().isEmpty()
              ? "does not say which number of the file"
              : Quoted.of(source.part()) + " is no JSON pointer",
          "write a pointer after #, such as " + source.name() + "#/totals/percent_covered");
    }
    return JsonPointer.compile(source.part());
  }
}
