package dev.victor.content.narrate;

import dev.victor.content.story.Subject;
import dev.victor.content.verify.Ground;
import dev.victor.core.console.Json;
import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Facts as lines of data for a model, what matters most first, as many as it can hold in mind.
///
/// @param lines a JSON object each
/// @param leftOut how many more there are
record FactData(List<String> lines, int leftOut) {

  private static final int MOST = 150;
  private static final int MOST_CHARS = 16_000;
  private static final int DIGITS = 6;

  /// Copies the list.
  FactData {
    lines = List.copyOf(lines);
  }

  /// The facts of a ground, without what is private.
  static FactData of(Ground ground, Redaction redaction) {
    List<Fact> facts =
        ground.facts().stream()
            .sorted(Comparator.comparingInt(fact -> weight(fact, ground)))
            .toList();
    List<String> lines = new ArrayList<>();
    int chars = 0;
    for (Fact fact : facts) {
      String line = line(fact, ground, redaction);
      chars += line.length();
      if (lines.size() == MOST || chars > MOST_CHARS) {
        break;
      }
      lines.add(line);
    }
    return new FactData(lines, facts.size() - lines.size());
  }

  private static int weight(Fact fact, Ground ground) {
    if (ground.must().contains(fact.id())) {
      return 0;
    }
    return switch (fact.value()) {
      case Fact.Quantity _ -> 1;
      case Fact.Text(var text) ->
          switch (fact.id().split("\\.", 2)[0]) {
            case "words" -> 2;
            case "branch" -> 3;
            case "commit" -> weight(Subject.of(text));
            case "file" -> 9;
            default -> 8;
          };
    };
  }

  /// What users notice comes first.
  private static int weight(Subject subject) {
    if (subject.breaking()) {
      return 4;
    }
    return switch (subject.type()) {
      case "feat" -> 5;
      case "fix", "hotfix", "perf" -> 6;
      default -> 7;
    };
  }

  /// One fact; what it does not have is not there.
  static String line(Fact fact, Ground ground, Redaction redaction) {
    Map<String, Object> line = new LinkedHashMap<>();
    put(line, "id", redaction.data(fact.id()));
    put(line, "subject", redaction.data(fact.subject()));
    put(line, "measure", redaction.data(fact.measure()));
    switch (fact.value()) {
      case Fact.Quantity(var number) -> line.put("value", readable(number));
      case Fact.Text(var text) -> put(line, "value", redaction.data(text));
    }
    put(line, "unit", redaction.data(fact.unit()));
    if (ground.must().contains(fact.id())) {
      line.put("must", true);
    }
    return Json.line(line);
  }

  private static void put(Map<String, Object> line, String key, String text) {
    if (!text.isEmpty()) {
      line.put(key, text);
    }
  }

  /// More digits than anybody reads are not copied right either.
  private static BigDecimal readable(BigDecimal number) {
    return number.scale() > 0 && number.precision() > DIGITS
        ? number.round(new MathContext(Math.max(DIGITS, number.precision() - number.scale())))
        : number;
  }
}
