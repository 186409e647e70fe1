package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A closed position: deals from flat to flat, or a MetaTrader 4 ticket.
///
/// @param id the broker's number, unique in the account
/// @param symbol as the broker writes it
/// @param direction which way it gained
/// @param volume in lots or units, as stated
/// @param opened when it was opened
/// @param openPrice average price of the opening
/// @param closed when it was closed
/// @param closePrice average price of the closing
/// @param money what it did to the balance
/// @param protection its stop and target
/// @param excursion how far it ran
/// @param strategy what opened it, when known: the magic number of an expert advisor, or a name
/// @param comment the broker's or the expert's remark, may be empty
public record Position(
    String id,
    String symbol,
    Direction direction,
    BigDecimal volume,
    Instant opened,
    BigDecimal openPrice,
    Instant closed,
    BigDecimal closePrice,
    Money money,
    Protection protection,
    Excursion excursion,
    Optional<String> strategy,
    String comment) {

  /// The same position with the remark it was opened with, where it has none of its own.
  public Position remarked(String opening) {
    return comment.isEmpty()
        ? new Position(
            id,
            symbol,
            direction,
            volume,
            opened,
            openPrice,
            closed,
            closePrice,
            money,
            protection,
            excursion,
            strategy,
            opening)
        : this;
  }

  /// The same position at other times.
  public Position at(Instant opening, Instant closing) {
    return new Position(
        id,
        symbol,
        direction,
        volume,
        opening,
        openPrice,
        closing,
        closePrice,
        money,
        protection,
        excursion,
        strategy,
        comment);
  }

  /// What figures need of it.
  public Span span() {
    return new Span(
        id,
        symbol,
        direction,
        opened,
        closed,
        money,
        protection
            .stop()
            .flatMap(stop -> Span.risk(direction, openPrice, closePrice, money.profit(), stop)),
        excursion,
        Optional.of(new Span.Way(openPrice, closePrice)),
        strategy,
        comment);
  }

  /// The same position, opened with a stop loss; the one that was known stood at the end.
  public Position stoppedFirst(BigDecimal firstStop) {
    return new Position(
        id,
        symbol,
        direction,
        volume,
        opened,
        openPrice,
        closed,
        closePrice,
        money,
        new Protection(Optional.of(firstStop), protection.stop(), protection.target()),
        excursion,
        strategy,
        comment);
  }

  /// The same position with what a statement told of it.
  public Position as(Protection guarded, Excursion ran) {
    return new Position(
        id,
        symbol,
        direction,
        volume,
        opened,
        openPrice,
        closed,
        closePrice,
        money,
        guarded,
        ran,
        strategy,
        comment);
  }

  /// What the position did to the balance: profit, commission, swap and fee together.
  public BigDecimal result() {
    return money.total();
  }

  /// How long it was open.
  public Duration held() {
    return Duration.between(opened, closed);
  }
}
