package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A figure that texts may use, with where it came from.
///
/// @param id unique
/// @param label in words
/// @param value exact
/// @param unit such as `%` or `ratio`
/// @param direction `up` or `down` is better
/// @param baseline where it began
/// @param target where it should go
/// @param asOf day of the value
/// @param staleAfterDays days after which it is stale
/// @param source file, with a JSON pointer after `#`
public record Metric(
    String id,
    String label,
    BigDecimal value,
    String unit,
    @Nullable String direction,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target,
    LocalDate asOf,
    @Nullable Integer staleAfterDays,
    @Nullable String source) {
  static Metric read(Block in) {
    return new Metric(
        in.required("id", Kinds.id(), "unique among metrics"),
        in.required("label", Kind.text(), "what it measures, in words"),
        in.required("value", Kind.number(), "exact"),
        in.required("unit", Kind.text(40), "such as % or ratio"),
        in.optional("direction", Kind.word("up", "down"), "which way is better"),
        in.optional("baseline", Kind.number(), "where it began"),
        in.optional("target", Kind.number(), "where it should go"),
        in.required("asOf", Kind.day(), "day of the value"),
        in.optional("staleAfterDays", Kind.whole(1, 36_500), "days after which it is stale"),
        in.optional(
            "source",
            Kinds.source(),
            "file with a JSON pointer after #, or a JSONL or CSV file whose last row counts"));
  }

  /// How the value stands to its target: `at least`, or `at most` where less is better.
  public String goal() {
    return "down".equals(direction) ? "at most" : "at least";
  }

  /// Whether the target is reached; true without one.
  public boolean met() {
    if (target == null) {
      return true;
    }
    int order = value.compareTo(target);
    return "down".equals(direction) ? order <= 0 : order >= 0;
  }

  /// Whether the value is older on a day than its owner allows.
  public boolean stale(LocalDate day) {
    return staleAfterDays != null && asOf.plusDays(staleAfterDays).isBefore(day);
  }
}
