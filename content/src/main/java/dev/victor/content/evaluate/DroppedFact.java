package dev.victor.content.evaluate;

import dev.victor.core.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Leaves out the sentences that mention what may not be left out.
final class DroppedFact implements Planter {

  private static final int MOST = 2;
  private static final int MOST_PARTS = 4;
  private static final List<String> WORDS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  @Override
  public Mistake mistake() {
    return Mistake.DROPPED_FACT;
  }

  @Override
  public List<String> plant(Bed bed) {
    List<Fact> must =
        new ArrayList<>(
            bed.known().ground().facts().stream()
                .filter(fact -> bed.known().ground().must().contains(fact.id()))
                .toList());
    Collections.shuffle(must, bed.random());
    return must.stream()
        .map(fact -> without(bed, fact))
        .filter(draft -> !draft.isEmpty() && !draft.equals(bed.truth()))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /// The text without a fact; empty when that leaves nothing, or something that implies it.
  private static String without(Bed bed, Fact fact) {
    List<String> kept =
        bed.sentences().stream().filter(sentence -> !mentions(sentence, fact)).toList();
    String draft = String.join(" ", kept);
    return implied(draft, fact) ? "" : draft;
  }

  static boolean mentions(String sentence, Fact fact) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return switch (fact.value()) {
      case Fact.Text(var words) ->
          lower.contains(words.toLowerCase(Locale.ROOT))
              || lower.contains(bare(fact, words))
              || (fact.id().startsWith("milestone.") && lower.contains("milestone"));
      case Fact.Quantity(var number) ->
          Numeral.in(sentence).stream()
                  .anyMatch(numeral ->
                      near(
                          numeral.value().abs().doubleValue(), numeral, number.abs().doubleValue()))
              || (number.scale() <= 0 && word(lower, number.intValue()));
    };
  }

  /// A version without its letter; a strategy's stage by the name of the strategy.
  private static String bare(Fact fact, String words) {
    return fact.id().startsWith("strategy.")
        ? fact.subject().toLowerCase(Locale.ROOT)
        : words.toLowerCase(Locale.ROOT).replaceFirst("^v(?=\\d)", "");
  }

  private static boolean near(double shown, Numeral numeral, double value) {
    return Math.abs(shown - value) <= 0.51 * Math.pow(10, -numeral.value().scale());
  }

  /// Whether a small number is there as a word.
  private static boolean word(String lower, int number) {
    String words =
        switch (number) {
          case 1 -> "an?|one|single|once";
          case 2 -> "two|twice|both|pair|couple";
          default -> number > 0 && number <= WORDS.size() ? WORDS.get(number - 1) : "(?!)";
        };
    return Pattern.compile("\\b(?:" + words + ")\\b").matcher(lower).find();
  }

  /// Whether what is left adds up to the number: `3 won, 2 lost` says five.
  private static boolean implied(String draft, Fact fact) {
    if (!(fact.value() instanceof Fact.Quantity(var number))) {
      return false;
    }
    double[] shown =
        Numeral.in(draft).stream().mapToDouble(each -> each.value().abs().doubleValue()).toArray();
    return sums(shown, 0, number.abs().doubleValue(), MOST_PARTS);
  }

  private static boolean sums(double[] parts, int from, double rest, int most) {
    if (Math.abs(rest) < 1e-9) {
      return true;
    }
    for (int i = from; most > 0 && i < parts.length; i++) {
      if (sums(parts, i + 1, rest - parts[i], most - 1)) {
        return true;
      }
    }
    return false;
  }
}
