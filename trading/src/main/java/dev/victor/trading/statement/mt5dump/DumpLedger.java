package dev.victor.trading.statement.mt5dump;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Side;
import dev.victor.trading.statement.Flows;
import dev.victor.trading.statement.RowOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Collects the deals and balance operations of a dump. The meaning of its numbers is that of
/// MetaTrader's own enumerations, `DEAL_TYPE_…` and `DEAL_ENTRY_…`.
final class DumpLedger {

  /// A row's place: by time, then by the broker's number.
  private record Line(String id, Instant time, Optional<Deal> deal, Optional<Flow> flow) {}

  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::time).thenComparing(Line::id, RowOrder.NUMBERS);

  private final Map<String, Map<String, String>> known = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();

  /// Takes a row; the same row again is no second deal.
  void accept(DumpRow row) {
    String id = row.id("ticket");
    if (id.isEmpty()) {
      throw row.wrong("ticket", "the number of a deal");
    }
    Map<String, String> before = known.putIfAbsent(id, row.fields());
    if (before != null) {
      if (!before.equals(row.fields())) {
        throw row.wrong("ticket", "each deal once");
      }
      return;
    }
    Instant time = DumpTime.of(row);
    Money money =
        new Money(
            row.amount("profit"), row.amount("commission"), row.amount("swap"), row.amount("fee"));
    String type = type(row);
    lines.add(
        type.equals("buy") || type.equals("sell")
            ? new Line(id, time, Optional.of(deal(row, id, time, type, money)), Optional.empty())
            : new Line(
                id, time, Optional.empty(), Optional.of(flow(row, id, time, type, money.total()))));
  }

  private static String type(DumpRow row) {
    String said = row.text("type").toLowerCase(Locale.ROOT).replace("deal_type_", "");
    return switch (said.replace(".0", "")) {
      case "0", "buy" -> "buy";
      case "1", "sell" -> "sell";
      case "2", "balance" -> "balance";
      case "3", "credit" -> "credit";
      case "4", "charge" -> "charge";
      case "5", "correction", "13", "buy_canceled", "14", "sell_canceled" -> "correction";
      case "6", "bonus" -> "bonus";
      case "7", "8", "9", "10", "11" -> "commission";
      case "12", "interest" -> "interest";
      case "15", "16", "dividend", "dividend_franked" -> "dividend";
      case "17", "tax" -> "tax";
      default -> {
        if (said.startsWith("commission")) {
          yield "commission";
        }
        throw row.wrong("type", "a type of deal from 0 to 17");
      }
    };
  }

  private static Deal deal(DumpRow row, String id, Instant time, String type, Money money) {
    return new Deal(
        id,
        time,
        0,
        row.text("symbol"),
        type.equals("buy") ? Side.BUY : Side.SELL,
        entry(row),
        positive(row, "volume"),
        row.number("price"),
        money,
        Optional.empty(),
        given(row.id("order")),
        given(row.id("position_id")),
        given(row.id("magic")),
        row.text("comment"));
  }

  private static BigDecimal positive(DumpRow row, String field) {
    BigDecimal number = row.number(field);
    if (number.signum() <= 0) {
      throw row.wrong(field, "a number above zero");
    }
    return number;
  }

  private static Entry entry(DumpRow row) {
    String said = row.text("entry").toLowerCase(Locale.ROOT).replace("deal_entry_", "");
    return switch (said.replace(".0", "")) {
      case "0", "in" -> Entry.IN;
      case "1", "out" -> Entry.OUT;
      case "2", "inout", "in/out" -> Entry.IN_OUT;
      case "3", "out_by", "out by" -> Entry.OUT_BY;
      default -> throw row.wrong("entry", "0 (in), 1 (out), 2 (in/out) or 3 (out by)");
    };
  }

  private static Flow flow(DumpRow row, String id, Instant time, String type, BigDecimal moved) {
    String comment = row.text("comment");
    Flow.Kind kind =
        switch (type) {
          case "charge" -> Flow.Kind.FEE;
          case "interest" -> Flow.Kind.INTEREST;
          case "tax" -> Flow.Kind.TAX;
          default -> Flows.kind(type, moved, comment);
        };
    return new Flow(id, time, 0, kind, moved, comment);
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// Deals and flows, oldest first, numbered in one sequence.
  Entries entries() {
    lines.sort(ORDER);
    List<Deal> deals = new ArrayList<>();
    List<Flow> flows = new ArrayList<>();
    long sequence = 0;
    for (Line line : lines) {
      long place = ++sequence;
      line.deal().ifPresent(deal -> deals.add(deal.placed(place)));
      line.flow().ifPresent(flow -> flows.add(flow.placed(place)));
    }
    return new Entries(deals, List.of(), flows);
  }
}
