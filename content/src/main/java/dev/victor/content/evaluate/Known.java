package dev.victor.content.evaluate;

import dev.victor.content.verify.Ground;
import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a planted mistake is compared with before it counts: whatever could be said of a sheet with
/// any good will. It is meant to know too much, so that no draft counts as false that might be
/// true.
final class Known {

  private static final String PERCENT = "%";
  private static final String RATIO = "ratio";
  private static final double HUNDRED = 100;

  private final Ground ground;
  private final String words;
  private final Map<String, double[]> values = new HashMap<>();

  Known(Sheet sheet) {
    ground = Ground.of(sheet.work());
    words =
        Stream.concat(
                sheet.truths().stream(),
                Stream.concat(
                    Stream.of(ground.project()),
                    ground.facts().stream()
                        .map(fact ->
                            fact.subject()
                                + " "
                                + fact.measure()
                                + " "
                                + fact.value()
                                + " "
                                + fact.unit())))
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
  }

  Ground ground() {
    return ground;
  }

  /// Whether anything in the facts or the true texts holds these letters.
  boolean says(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a number is one of the sheet's or can be computed from two of them, whatever its unit.
  boolean couldBe(BigDecimal number) {
    return units().anyMatch(unit -> couldBe(number, unit))
        || couldBe(number, PERCENT)
        || couldBe(number, RATIO);
  }

  /// Whether a number of a unit is one of the sheet's, or a sum, a difference, a share or a change
  /// of two of them, when it is rounded as it stands there.
  boolean couldBe(BigDecimal number, String unit) {
    double[] known = values.computeIfAbsent(one(unit), this::computed);
    double value = number.abs().doubleValue();
    double half = 0.5000001 * Math.pow(10, -number.scale());
    int at = Arrays.binarySearch(known, value - half);
    int next = at < 0 ? -at - 1 : at;
    return next < known.length && known[next] <= value + half;
  }

  private Stream<String> units() {
    return ground.facts().stream().map(Fact::unit).map(Known::one).distinct();
  }

  private double[] computed(String unit) {
    List<Double> found = new ArrayList<>();
    double[] own = numbers(ground.facts().stream().filter(fact -> one(fact.unit()).equals(unit)));
    for (double first : own) {
      found.add(Math.abs(first));
      for (double second : own) {
        found.add(Math.abs(first + second));
        found.add(Math.abs(first - second));
      }
    }
    if (unit.equals(PERCENT) || unit.equals(RATIO)) {
      units().forEach(each -> quotients(each, unit.equals(PERCENT) ? HUNDRED : 1, found));
    }
    return found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  private void quotients(String unit, double scale, List<Double> found) {
    double[] own = numbers(ground.facts().stream().filter(fact -> one(fact.unit()).equals(unit)));
    for (double first : own) {
      for (double second : own) {
        if (second != 0) {
          found.add(Math.abs(scale * first / second));
          found.add(Math.abs(scale * (first - second) / second));
        }
      }
    }
  }

  private static double[] numbers(Stream<Fact> facts) {
    return facts
        .filter(fact -> fact.value() instanceof Fact.Quantity)
        .mapToDouble(fact -> ((Fact.Quantity) fact.value()).number().doubleValue())
        .distinct()
        .toArray();
  }

  /// `trade` of `trades`.
  private static String one(String unit) {
    return unit.length() > 2 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }
}
