package dev.victor.trading.report;

import dev.victor.trading.journal.Imported;
import java.util.List;

/// How far the figures agree with what the broker itself stated in the last file.
public enum Trust {
  /// Every stated total was found again in the rows.
  RECONCILED("reconciled"),
  /// A stated total differs from the rows.
  NOT_RECONCILED("not reconciled"),
  /// The broker stated nothing to compare with.
  UNSTATED("no totals stated");

  private final String words;

  Trust(String words) {
    this.words = words;
  }

  /// As people read it.
  public String words() {
    return words;
  }

  /// The state of the last import.
  public static Trust of(List<Imported> imports) {
    if (imports.isEmpty() || imports.getLast().stated().isEmpty()) {
      return UNSTATED;
    }
    return imports.getLast().reconciled() ? RECONCILED : NOT_RECONCILED;
  }
}
