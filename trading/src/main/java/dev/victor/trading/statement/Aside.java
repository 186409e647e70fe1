package dev.victor.trading.statement;

import dev.victor.trading.journal.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What a reader found in a file beside the journal's rows.
///
/// @param sums totals that it added up itself, because the journal does not keep apart what they
///   are made of
/// @param leftOut what the file holds but the journal does not keep, each in a few words such as `2
///   currency conversions`
/// @param contradictions where the file contradicts itself; usually nowhere
public record Aside(
    Map<Total, BigDecimal> sums, List<String> leftOut, List<Contradiction> contradictions) {

  private static final int MOST_CONTRADICTIONS = 5;

  /// Nothing beside the rows.
  public static final Aside NOTHING = new Aside(Map.of(), List.of());

  /// What was found in a file that does not contradict itself.
  public Aside(Map<Total, BigDecimal> sums, List<String> leftOut) {
    this(sums, leftOut, List.of());
  }

  /// Nothing but this many rows that the journal does not keep; `noun` names one.
  public static Aside leftOut(int count, String noun) {
    return count == 0
        ? NOTHING
        : new Aside(Map.of(), List.of(count + " " + noun + (count == 1 ? "" : "s")));
  }

  /// Copies them.
  public Aside {
    sums = Map.copyOf(sums);
    leftOut = List.copyOf(leftOut);
    contradictions = List.copyOf(contradictions);
  }

  /// The same, with the first few of these contradictions.
  Aside contradicted(List<Contradiction> places) {
    return new Aside(
        sums, leftOut, places.subList(0, Math.min(MOST_CONTRADICTIONS, places.size())));
  }
}
