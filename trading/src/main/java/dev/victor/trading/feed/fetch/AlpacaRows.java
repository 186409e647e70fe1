package dev.victor.trading.feed.fetch;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.feed.Fields;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Side;
import dev.victor.trading.statement.Aside;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes rows of Alpaca's activities: fills whose worth the journal computes with (an option counts
/// a hundredfold), and money that moved without a trade. What has a day only is put at noon UTC, so
/// that it is the same day in every zone that matters. Activities without money (splits, expired
/// options, transferred shares) are counted and not kept.
final class AlpacaRows {

  /// Symbols of options by the OCC: root, day, side, strike.
  private static final Pattern OPTION = Pattern.compile("[A-Z0-9]{1,6}[0-9]{6}[CP][0-9]{8}");

  private static final BigDecimal OPTION_SIZE = BigDecimal.valueOf(100);

  private final List<Deal> deals = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private LocalDate latest = LocalDate.EPOCH;
  private int place;
  private int moneyless;

  /// Takes the next activity.
  ///
  /// @throws BadInput when it is not as it should be
  void take(Fields activity) {
    place++;
    if (activity.text("activity_type").equals("FILL")) {
      fill(activity);
    } else {
      flow(activity);
    }
  }

  private void fill(Fields fill) {
    BigDecimal volume = fill.positive("qty");
    BigDecimal price = fill.positive("price");
    String symbol = fill.text("symbol");
    BigDecimal size = OPTION.matcher(symbol).matches() ? OPTION_SIZE : BigDecimal.ONE;
    Instant time = time(fill);
    seen(LocalDate.ofInstant(time, ZoneOffset.UTC));
    deals.add(
        new Deal(
            fill.text("id"),
            time,
            place,
            symbol,
            side(fill),
            Entry.UNSTATED,
            volume,
            price,
            Money.NONE,
            Optional.of(volume.multiply(price).multiply(size)),
            Optional.of(fill.given("order_id")).filter(order -> !order.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            ""));
  }

  private static Side side(Fields fill) {
    return switch (fill.text("side")) {
      case "buy" -> Side.BUY;
      case "sell", "sell_short" -> Side.SELL;
      default -> throw fill.wrong("side", "buy, sell or sell_short");
    };
  }

  private static Instant time(Fields fill) {
    try {
      return Instant.parse(fill.text("transaction_time")).truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeException e) {
      throw fill.wrong("transaction_time", "a time like 2026-11-20T15:34:06.977Z");
    }
  }

  private void flow(Fields activity) {
    LocalDate day;
    try {
      day = LocalDate.parse(activity.text("date"));
    } catch (DateTimeException e) {
      throw activity.wrong("date", "a day like 2026-11-20");
    }
    seen(day);
    BigDecimal amount = activity.amount("net_amount");
    if (amount.signum() == 0) {
      moneyless++;
      return;
    }
    String type = activity.text("activity_type");
    String words =
        (type + " " + activity.given("symbol") + " " + activity.given("description")).strip();
    flows.add(
        new Flow(
            activity.text("id"),
            day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
            place,
            kind(type, amount),
            amount,
            words.replaceAll(" {2,}", " ")));
  }

  static Flow.Kind kind(String type, BigDecimal amount) {
    return switch (type) {
      case "CSD" -> Flow.Kind.DEPOSIT;
      case "CSW" -> Flow.Kind.WITHDRAWAL;
      case "TRANS", "JNLC", "ACATC" ->
          amount.signum() < 0 ? Flow.Kind.WITHDRAWAL : Flow.Kind.DEPOSIT;
      case "DIVNRA", "DIVFT", "DIVTW", "INTNRA", "INTTW" -> Flow.Kind.TAX;
      case "DIV", "DIVCGL", "DIVCGS", "DIVROC", "DIVTXEX" -> Flow.Kind.DIVIDEND;
      case "INT" -> Flow.Kind.INTEREST;
      case "FEE", "CFEE", "DIVFEE", "PTC", "PTR" -> Flow.Kind.FEE;
      default -> Flow.Kind.CORRECTION;
    };
  }

  private void seen(LocalDate day) {
    latest = day.isAfter(latest) ? day : latest;
  }

  /// The last day of any activity.
  LocalDate latest() {
    return latest;
  }

  boolean isEmpty() {
    return deals.isEmpty() && flows.isEmpty();
  }

  Aside aside() {
    return moneyless == 0
        ? Aside.NOTHING
        : new Aside(
            Map.of(),
            List.of(moneyless + (moneyless == 1 ? " activity" : " activities") + " without money"));
  }

  Entries entries() {
    deals.sort(Comparator.comparing(Deal::time).thenComparingLong(Deal::sequence));
    flows.sort(Comparator.comparing(Flow::time).thenComparingLong(Flow::sequence));
    return new Entries(deals, List.of(), flows);
  }
}
