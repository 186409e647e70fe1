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
public record Aside(Map<Total, BigDecimal> sums, List<String> leftOut) {

  /// Nothing beside the rows.
  public static final Aside NOTHING = new Aside(Map.of(), List.of());

  /// Copies both.
  public Aside {
    sums = Map.copyOf(sums);
    leftOut = List.copyOf(leftOut);
  }
}
