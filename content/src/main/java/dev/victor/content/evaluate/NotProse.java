package dev.victor.content.evaluate;

import dev.victor.core.console.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What models answer instead of a paragraph.
///
/// @param mistake what it is
/// @param forms each makes a whole draft
record NotProse(Mistake mistake, List<Function<Bed, String>> forms) implements Planter {

  /// JSON, in fences or not, and prose in fences.
  static Planter json() {
    return new NotProse(
        Mistake.FENCED_JSON,
        List.of(
            bed -> "```json\n" + Json.line(Map.of("text", bed.truth())) + "\n```",
            bed -> Json.line(Map.of("summary", bed.truth())),
            bed -> "```\n" + bed.truth() + "\n```",
            bed -> Json.line(List.of(Map.of("role", "assistant", "content", bed.truth()))),
            bed -> "```json\n" + Json.line(bed.sentences()) + "\n```\n\n" + bed.truth()));
  }

  /// Nothing at all. Only where something has to be told.
  static Planter empty() {
    return new NotProse(
        Mistake.EMPTY,
        List.of(
            bed -> "",
            bed -> " \n\n ",
            bed -> "...",
            bed -> "N/A",
            bed -> "null",
            bed -> "\u200b",
            bed -> "\u2014",
            bed -> "(no output)"));
  }

  /// The instructions, or talk about them.
  static Planter prompt() {
    return new NotProse(
        Mistake.QUOTED_PROMPT,
        List.of(
            bed -> "Sure! Here is the paragraph you asked for:\n\n" + bed.truth(),
            bed -> bed.truth() + "\n\nLet me know if you would like it shorter.",
            bed ->
                "You write the dev log of "
                    + bed.known().ground().project()
                    + ". Use only the facts below. "
                    + bed.truth(),
            bed -> "As an AI language model I can only use the given facts. " + bed.truth(),
            bed ->
                bed.truth() + "\n\n(Note: all numbers were taken from the facts provided above.)",
            bed -> "FACTS:\n" + ids(bed) + "\n\nPARAGRAPH:\n" + bed.truth(),
            bed -> "<think>The user wants one paragraph.</think>\n" + bed.truth(),
            bed -> "I'm sorry, but I can't help with that."));
  }

  private static String ids(Bed bed) {
    return String.join(
        "\n",
        bed.known().ground().facts().stream()
            .limit(3)
            .map(fact -> "- " + fact.id() + ": " + fact.value())
            .toList());
  }

  @Override
  public List<String> plant(Bed bed) {
    return mistake == Mistake.EMPTY && bed.known().ground().must().isEmpty()
        ? List.of()
        : List.of(bed.any(forms).apply(bed));
  }
}
