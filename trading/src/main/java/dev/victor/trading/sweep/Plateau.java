package dev.victor.trading.sweep;

import dev.victor.trading.backtest.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The choice whose worst neighbour is best: a peak among poor neighbours is luck, a plateau is
/// not.
///
/// @param variant in the middle of it
/// @param worst of the variant and its neighbours
/// @param neighbours how many there are: one step up and down in each parameter
public record Plateau(Variant variant, Variant worst, int neighbours) {

  /// The best plateau of all variants.
  ///
  /// @param variants at least one
  static Plateau of(List<Variant> variants, Statistic by) {
    Map<Map<String, BigDecimal>, Variant> byChoice = new HashMap<>();
    Map<String, TreeSet<BigDecimal>> values = new HashMap<>();
    for (Variant variant : variants) {
      byChoice.put(variant.parameters(), variant);
      variant
          .parameters()
          .forEach(
              (name, value) -> values.computeIfAbsent(name, none -> new TreeSet<>()).add(value));
    }
    Comparator<Variant> order = Comparator.comparingDouble(variant -> variant.score(by));
    return Collections.max(
        variants.stream().map(variant -> around(variant, byChoice, values, order)).toList(),
        Comparator.comparing(Plateau::worst, order));
  }

  private static Plateau around(
      Variant variant,
      Map<Map<String, BigDecimal>, Variant> byChoice,
      Map<String, TreeSet<BigDecimal>> values,
      Comparator<Variant> order) {
    List<Variant> near = new ArrayList<>(List.of(variant));
    variant
        .parameters()
        .forEach((name, own) -> {
          TreeSet<BigDecimal> known = values.getOrDefault(name, new TreeSet<>());
          add(near, byChoice, variant, name, known.lower(own));
          add(near, byChoice, variant, name, known.higher(own));
        });
    return new Plateau(variant, Collections.min(near, order), near.size() - 1);
  }

  private static void add(
      List<Variant> near,
      Map<Map<String, BigDecimal>, Variant> byChoice,
      Variant variant,
      String name,
      @Nullable BigDecimal value) {
    if (value != null) {
      Map<String, BigDecimal> choice = new HashMap<>(variant.parameters());
      choice.put(name, value);
      Variant neighbour = byChoice.get(choice);
      if (neighbour != null) {
        near.add(neighbour);
      }
    }
  }
}
