package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Everything one file adds to the journal, stored whole or not at all.
///
/// @param account whose rows these are
/// @param source the file they came from
/// @param opening balance before the first row
/// @param entries the rows
/// @param reading how the rows are to be taken
/// @param stated the totals that the file prints
/// @param notDerivable those of them that the rows cannot give
/// @param rounding how much each row's money may be off
/// @param reconciled whether they agree with the rows
public record Batch(
    Account account,
    Source source,
    BigDecimal opening,
    Entries entries,
    Reading reading,
    List<StatedTotal> stated,
    Set<Total> notDerivable,
    BigDecimal rounding,
    boolean reconciled) {

  /// Copies the collections.
  public Batch {
    stated = List.copyOf(stated);
    notDerivable = Set.copyOf(notDerivable);
  }

  /// Rows of a broker's clock, with stated positions.
  public Batch(
      Account account,
      Source source,
      BigDecimal opening,
      Entries entries,
      List<StatedTotal> stated,
      boolean reconciled) {
    this(
        account,
        source,
        opening,
        entries,
        Reading.PLAIN,
        stated,
        Set.of(),
        BigDecimal.ZERO,
        reconciled);
  }

  /// How rows are to be taken.
  ///
  /// @param exactTimes whether their times are instants, which no change of the account's zone
  ///   moves
  /// @param makesPositions whether the broker states no positions for its deals, so that the
  ///   journal makes them
  public record Reading(boolean exactTimes, boolean makesPositions) {
    /// Times by the broker's clock, positions stated.
    public static final Reading PLAIN = new Reading(false, false);
  }

  /// A file that was imported.
  ///
  /// @param file its name without the folder
  /// @param hash SHA-256 of its bytes, hexadecimal
  /// @param format what it is, such as `mt5-history-xlsx`
  /// @param importedAt when
  public record Source(String file, String hash, String format, Instant importedAt) {}
}
