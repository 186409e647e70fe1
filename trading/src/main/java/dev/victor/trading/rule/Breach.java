package dev.victor.trading.rule;

import java.time.LocalDate;
import java.util.List;

/// A rule of the owner's that a day of trading broke.
///
/// @param rule its name in `project.json`, such as `maxTradesADay`
/// @param day when, in the author's zone
/// @param evidence what was done against what is allowed, for the owner's eyes
/// @param shared the same without money and volumes, for what is committed or posted
/// @param positions the trades that broke it, by the broker's numbers
public record Breach(
    String rule, LocalDate day, String evidence, String shared, List<String> positions) {

  /// Copies the list.
  public Breach {
    positions = List.copyOf(positions);
  }
}
