package dev.victor.trading.statement;

import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Total;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// One statement, read whole.
///
/// @param format what the file is
/// @param header whose it is
/// @param clock how its times are to be taken
/// @param opening balance before the first row
/// @param entries the rows, oldest first
/// @param positions whether the broker states the closed positions
/// @param stated the totals as printed
/// @param notDerivable totals that are printed but cannot be computed from the rows of this format
/// @param rounding how much each row's money may be off, because the format rounds rows; usually 0
/// @param aside what the reader found beside the rows
public record Statement(
    Format format,
    Header header,
    Clock clock,
    BigDecimal opening,
    Entries entries,
    Positions positions,
    List<StatedTotal> stated,
    Set<Total> notDerivable,
    BigDecimal rounding,
    Aside aside) {

  /// How the times of a statement are to be taken.
  public enum Clock {
    /// The broker's wall clock, whose zone the account declares; readers give them as if it were
    /// UTC.
    BROKER,
    /// Exact instants: the format says its zone.
    EXACT
  }

  /// Where the closed positions of a statement come from.
  public enum Positions {
    /// The broker states them.
    STATED,
    /// There are only deals: the journal makes positions of all it holds, so that one may be opened
    /// in one file and closed in the next.
    OF_DEALS
  }

  /// A statement by the broker's clock, with stated positions and exact rows.
  public Statement(
      Format format,
      Header header,
      BigDecimal opening,
      Entries entries,
      List<StatedTotal> stated,
      Set<Total> notDerivable) {
    this(
        format,
        header,
        Clock.BROKER,
        opening,
        entries,
        Positions.STATED,
        stated,
        notDerivable,
        BigDecimal.ZERO,
        Aside.NOTHING);
  }

  /// Copies the collections.
  public Statement {
    stated = List.copyOf(stated);
    notDerivable = Set.copyOf(notDerivable);
  }

  /// The same statement, whose times are exact.
  public Statement exact() {
    return new Statement(
        format,
        header,
        Clock.EXACT,
        opening,
        entries,
        positions,
        stated,
        notDerivable,
        rounding,
        aside);
  }

  /// The same statement, whose positions are to be made of its deals.
  public Statement positionsOfDeals() {
    return new Statement(
        format,
        header,
        clock,
        opening,
        entries,
        Positions.OF_DEALS,
        stated,
        notDerivable,
        rounding,
        aside);
  }

  /// The same statement, each row of which may be off by `much`.
  public Statement rounded(BigDecimal much) {
    return new Statement(
        format, header, clock, opening, entries, positions, stated, notDerivable, much, aside);
  }

  /// The same statement, with what the reader found beside the rows.
  public Statement beside(Aside found) {
    return new Statement(
        format, header, clock, opening, entries, positions, stated, notDerivable, rounding, found);
  }

  /// The same statement, which contradicts itself at these places; the first few are kept.
  public Statement contradicted(List<Contradiction> places) {
    return beside(aside.contradicted(places));
  }

  /// The same statement with other rows.
  public Statement with(Entries others) {
    return new Statement(
        format, header, clock, opening, others, positions, stated, notDerivable, rounding, aside);
  }

  /// The same statement with its times taken by the clock of `zone`; exact ones stay.
  public Statement in(ZoneId zone) {
    if (clock == Clock.EXACT || zone.normalized().equals(ZoneOffset.UTC)) {
      return this;
    }
    return with(entries.by(time -> in(zone, time)));
  }

  private static Instant in(ZoneId zone, Instant time) {
    return LocalDateTime.ofInstant(time, ZoneOffset.UTC).atZone(zone).toInstant();
  }
}
