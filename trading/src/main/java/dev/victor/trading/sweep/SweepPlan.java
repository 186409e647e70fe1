package dev.victor.trading.sweep;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.Parameter;
import dev.victor.trading.strategy.Strategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The choices to try: every combination of the sweep ranges that obeys the constraints, in the
/// order of the definition with the last parameter changing fastest, or some of them drawn at
/// random.
///
/// @param variants one value for each parameter
public record SweepPlan(List<Map<String, BigDecimal>> variants) {

  private static final long MOST = 10_000_000;

  /// Copies the list.
  public SweepPlan {
    variants = List.copyOf(variants);
  }

  /// Every combination.
  ///
  /// @throws BadInput when there are fewer than two, or too many
  static SweepPlan grid(Definition definition) {
    return ifAny(definition)
        .orElseThrow(() ->
            new BadInput(
                definition.name(),
                definition.strategy().signals() == null
                    ? "has nothing to sweep"
                    : "has nothing to sweep here: its signals are made elsewhere",
                "give a parameter \"sweep\": {\"from\": 5, \"to\": 30, \"step\": 5}"));
  }

  /// Every combination, where there are at least two.
  ///
  /// @throws BadInput when there are too many
  public static Optional<SweepPlan> ifAny(Definition definition) {
    Strategy strategy = definition.strategy();
    long combinations = 1;
    for (Parameter parameter : strategy.parameters().values()) {
      combinations = Math.min(MOST + 1, combinations * parameter.candidates().size());
    }
    if (combinations > MOST) {
      throw new BadInput(
          definition.name(),
          "has more than " + MOST + " combinations of parameters",
          "make the ranges narrower or the steps wider");
    }
    List<Map<String, BigDecimal>> variants = new ArrayList<>();
    combine(strategy, new ArrayList<>(strategy.parameters().entrySet()), Map.of(), variants);
    return variants.size() < 2 ? Optional.empty() : Optional.of(new SweepPlan(variants));
  }

  private static void combine(
      Strategy strategy,
      List<Map.Entry<String, Parameter>> parameters,
      Map<String, BigDecimal> chosen,
      List<Map<String, BigDecimal>> variants) {
    if (chosen.size() == parameters.size()) {
      if (strategy.constraints().stream().allMatch(constraint -> constraint.holds(chosen))) {
        variants.add(chosen);
      }
      return;
    }
    Map.Entry<String, Parameter> parameter = parameters.get(chosen.size());
    for (BigDecimal value : parameter.getValue().candidates()) {
      Map<String, BigDecimal> longer = new LinkedHashMap<>(chosen);
      longer.put(parameter.getKey(), value);
      combine(strategy, parameters, Collections.unmodifiableMap(longer), variants);
    }
  }

  /// Some of these, drawn without replacement; the same seed draws the same, in the order of the
  /// plan.
  SweepPlan drawn(int count, long seed) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, new Random(seed));
    return new SweepPlan(places.stream().limit(count).sorted().map(variants::get).toList());
  }

  /// The choices of the plan that differ from one by a step in one parameter.
  public List<Map<String, BigDecimal>> near(Map<String, BigDecimal> choice) {
    List<Map<String, BigDecimal>> near = new ArrayList<>();
    for (String name : choice.keySet()) {
      TreeMap<BigDecimal, Map<String, BigDecimal>> line = new TreeMap<>();
      variants.stream()
          .filter(variant -> differOnlyIn(name, variant, choice))
          .forEach(variant -> line.put(variant.getOrDefault(name, BigDecimal.ZERO), variant));
      BigDecimal own = choice.getOrDefault(name, BigDecimal.ZERO);
      Stream.of(line.lowerEntry(own), line.higherEntry(own))
          .filter(Objects::nonNull)
          .forEach(entry -> near.add(entry.getValue()));
    }
    return near;
  }

  private static boolean differOnlyIn(
      String name, Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
    return one.entrySet().stream()
        .allMatch(entry ->
            entry.getKey().equals(name)
                || entry.getValue().compareTo(other.getOrDefault(entry.getKey(), BigDecimal.ZERO))
                    == 0);
  }
}
