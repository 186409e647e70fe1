package dev.victor.trading.mapping;

import dev.victor.core.console.Table;
import dev.victor.core.json.Quoted;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The first rows of a table as they would be imported.
final class Preview {

  private static final int ROWS = 4;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private final Entries entries;

  Preview(Entries entries) {
    this.entries = entries;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Table table =
        new Table(
            Table.Align.LEFT,
            Table.Align.LEFT,
            Table.Align.RIGHT,
            Table.Align.LEFT,
            Table.Align.RIGHT);
    if (entries.positions().isEmpty()) {
      entries.deals().stream().limit(ROWS).forEach(deal -> row(table, deal));
    } else {
      entries.positions().stream().limit(ROWS).forEach(held -> row(table, held));
    }
    lines.addAll(table.lines(2));
    Table flows = new Table(Table.Align.LEFT, Table.Align.LEFT, Table.Align.RIGHT);
    entries.flows().stream().limit(ROWS).forEach(flow -> row(flows, flow));
    lines.addAll(flows.lines(2));
    return lines;
  }

  private static void row(Table table, Deal deal) {
    table.row(
        time(deal.time()),
        lower(deal.side()),
        deal.volume().toPlainString(),
        Quoted.plain(deal.symbol()),
        deal.price().toPlainString(),
        money(deal.money()));
  }

  private static void row(Table table, Position held) {
    table.row(
        time(held.closed()),
        lower(held.direction()),
        held.volume().toPlainString(),
        Quoted.plain(held.symbol()),
        held.openPrice().toPlainString() + " → " + held.closePrice().toPlainString(),
        money(held.money()));
  }

  private static void row(Table table, Flow flow) {
    table.row(
        time(flow.time()), lower(flow.kind()), signed(flow.amount()), Quoted.plain(flow.comment()));
  }

  private static String money(Money money) {
    List<String> parts = new ArrayList<>();
    part(parts, "profit", money.profit());
    part(parts, "commission", money.commission());
    part(parts, "swap", money.swap());
    part(parts, "fee", money.fee());
    return String.join(", ", parts);
  }

  private static void part(List<String> parts, String name, BigDecimal amount) {
    if (amount.signum() != 0) {
      parts.add(name + " " + signed(amount));
    }
  }

  private static String signed(BigDecimal amount) {
    return (amount.signum() > 0 ? "+" : amount.signum() < 0 ? "−" : "")
        + amount.abs().toPlainString();
  }

  private static String time(Instant time) {
    return TIME.format(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
