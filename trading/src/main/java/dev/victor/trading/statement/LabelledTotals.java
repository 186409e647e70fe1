package dev.victor.trading.statement;

import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Collects totals that are printed as a label and a value.
public final class LabelledTotals {

  private final Map<Total, BigDecimal> totals = new EnumMap<>(Total.class);

  /// Keeps a total; the first one printed counts.
  public void put(Total total, BigDecimal value) {
    totals.putIfAbsent(total, value);
  }

  /// Keeps the number that a text begins with, such as `130` or `5 (80.00%)`.
  public void put(Total total, String text) {
    int bracket = text.indexOf('(');
    Amounts.parse(bracket < 0 ? text : text.substring(0, bracket))
        .ifPresent(value -> put(total, value));
  }

  /// Keeps a drawdown printed as `64.01 (12.39%)` or `12.39% (64.01)`.
  public void putPair(Total money, Total percent, String text) {
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    if (open < 0 || close < open) {
      return;
    }
    String before = text.substring(0, open).strip();
    String within = text.substring(open + 1, close).strip();
    boolean percentFirst = before.endsWith("%");
    put(money, percentFirst ? within : before);
    put(percent, (percentFirst ? before : within).replace("%", ""));
  }

  /// Keeps every total that a row of MetaTrader's summary prints, as pairs of `Label:` and value.
  public void metaTrader(Row row) {
    List<String> cells = row.filled();
    String prefix = "";
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (!cell.endsWith(":")) {
        prefix = i == 0 ? cell + " " : prefix;
        continue;
      }
      if (i + 1 < cells.size() && !cells.get(i + 1).endsWith(":")) {
        label(prefix + cell.substring(0, cell.length() - 1), cells.get(i + 1));
        i++;
      }
    }
  }

  /// Keeps a total by MetaTrader's English label, without its colon; other labels are left aside.
  public void label(String label, String value) {
    switch (label.strip().toLowerCase(Locale.ROOT)) {
      case "deposit/withdrawal" -> put(Total.DEPOSITS, value);
      case "credit facility" -> put(Total.CREDIT, value);
      case "closed trade p/l", "closed p/l" -> put(Total.CLOSED, value);
      case "floating p/l" -> put(Total.FLOATING, value);
      case "balance" -> put(Total.BALANCE, value);
      case "equity" -> put(Total.EQUITY, value);
      case "total net profit" -> put(Total.NET, value);
      case "gross profit" -> put(Total.GROSS_PROFIT, value);
      case "gross loss" ->
          Amounts.parse(value).ifPresent(loss -> put(Total.GROSS_LOSS, loss.abs().negate()));
      case "profit factor" -> put(Total.PROFIT_FACTOR, value);
      case "expected payoff" -> put(Total.EXPECTED_PAYOFF, value);
      case "absolute drawdown", "balance drawdown absolute" -> put(Total.DRAWDOWN_ABSOLUTE, value);
      case "maximal drawdown", "balance drawdown maximal" ->
          putPair(Total.DRAWDOWN_MAXIMAL, Total.DRAWDOWN_MAXIMAL_PERCENT, value);
      case "relative drawdown", "balance drawdown relative" ->
          putPair(Total.DRAWDOWN_RELATIVE, Total.DRAWDOWN_RELATIVE_PERCENT, value);
      case "recovery factor" -> put(Total.RECOVERY_FACTOR, value);
      case "sharpe ratio" -> put(Total.SHARPE, value);
      case "total trades" -> put(Total.TRADES, value);
      case "profit trades (% of total)" -> put(Total.WON, value);
      case "loss trades (% of total)" -> put(Total.LOST, value);
      case "largest profit trade" -> put(Total.LARGEST_PROFIT, value);
      case "largest loss trade" -> put(Total.LARGEST_LOSS, value);
      default -> {}
    }
  }

  /// What was kept, in the order of [Total].
  public List<StatedTotal> all() {
    List<StatedTotal> all = new ArrayList<>();
    totals.forEach((total, value) -> all.add(new StatedTotal(total, value)));
    return all;
  }

  /// One of them.
  public Optional<BigDecimal> find(Total total) {
    return Optional.ofNullable(totals.get(total));
  }
}
