package dev.victor.trading.stage;

import dev.victor.trading.audit.AuditLine;
import dev.victor.trading.audit.AuditTrail;
import java.time.Instant;
import java.util.Optional;

/// The stage of a version, as its trail tells: that of its last promotion. An edited definition is
/// another version, and begins as a draft.
///
/// @param stage where this version stands
/// @param other a later stage that another version of the strategy has; this one's when there is
///   none
public record Standing(Stage stage, Stage other) {

  /// What a promotion is called in a trail.
  static final String PROMOTED = "promoted";

  /// When a version left the drafts for the first time; empty while it is one.
  public static Optional<Instant> since(AuditTrail trail, String version) {
    return trail.lines().stream()
        .filter(line -> line.word("action").orElse("").equals(PROMOTED))
        .filter(line -> line.word("version").orElse("").equals(version))
        .findFirst()
        .flatMap(line -> line.word("at"))
        .map(Instant::parse);
  }

  /// The standing of a version.
  public static Standing of(AuditTrail trail, String version) {
    Stage own = Stage.DRAFT;
    Stage any = Stage.DRAFT;
    for (AuditLine line : trail.lines()) {
      if (line.word("action").orElse("").equals(PROMOTED)) {
        Stage to = line.word("to").flatMap(Stage::named).orElse(Stage.DRAFT);
        if (line.word("version").orElse("").equals(version)) {
          own = to;
        }
        any = to;
      }
    }
    return new Standing(own, any.compareTo(own) > 0 ? any : own);
  }
}
