package dev.victor.trading.statement;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Position;
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
/// @param opening balance before the first row
/// @param entries the rows, oldest first
/// @param stated the totals as printed
/// @param notDerivable totals that are printed but cannot be computed from the rows of this format
/// @param rounding how much each row's money may be off, because the format rounds rows; usually 0
public record Statement(
    Format format,
    Header header,
    BigDecimal opening,
    Entries entries,
    List<StatedTotal> stated,
    Set<Total> notDerivable,
    BigDecimal rounding) {

  /// A statement whose rows are exact.
  public Statement(
      Format format,
      Header header,
      BigDecimal opening,
      Entries entries,
      List<StatedTotal> stated,
      Set<Total> notDerivable) {
    this(format, header, opening, entries, stated, notDerivable, BigDecimal.ZERO);
  }

  /// Copies the collections.
  public Statement {
    stated = List.copyOf(stated);
    notDerivable = Set.copyOf(notDerivable);
  }

  /// The same statement with its times taken by the clock of `zone`.
  public Statement in(ZoneId zone) {
    if (zone.normalized().equals(ZoneOffset.UTC)) {
      return this;
    }
    return new Statement(
        format,
        header,
        opening,
        new Entries(
            entries.deals().stream().map(deal -> in(zone, deal)).toList(),
            entries.positions().stream().map(position -> in(zone, position)).toList(),
            entries.flows().stream().map(flow -> in(zone, flow)).toList()),
        stated,
        notDerivable,
        rounding);
  }

  private static Instant in(ZoneId zone, Instant time) {
    return LocalDateTime.ofInstant(time, ZoneOffset.UTC).atZone(zone).toInstant();
  }

  private static Deal in(ZoneId zone, Deal deal) {
    return new Deal(
        deal.id(),
        in(zone, deal.time()),
        deal.sequence(),
        deal.symbol(),
        deal.side(),
        deal.entry(),
        deal.volume(),
        deal.price(),
        deal.profit(),
        deal.commission(),
        deal.swap(),
        deal.fee(),
        deal.order(),
        deal.position(),
        deal.magic(),
        deal.comment());
  }

  private static Position in(ZoneId zone, Position position) {
    return new Position(
        position.id(),
        position.symbol(),
        position.direction(),
        position.volume(),
        in(zone, position.opened()),
        position.openPrice(),
        in(zone, position.closed()),
        position.closePrice(),
        position.profit(),
        position.commission(),
        position.swap(),
        position.fee(),
        position.stop(),
        position.target(),
        position.comment());
  }

  private static Flow in(ZoneId zone, Flow flow) {
    return new Flow(
        flow.id(),
        in(zone, flow.time()),
        flow.sequence(),
        flow.kind(),
        flow.amount(),
        flow.comment());
  }
}
