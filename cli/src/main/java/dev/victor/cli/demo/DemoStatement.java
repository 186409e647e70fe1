package dev.victor.cli.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The invented month as MetaTrader 5 would export it: positions, deals and the totals that the
/// importer must find again by itself.
final class DemoStatement {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy.MM.dd HH:mm:ss", Locale.ROOT);
  private static final BigDecimal DEPOSIT = new BigDecimal("10000.00");
  private static final int FIRST_TICKET = 480100;

  private final StringBuilder html = new StringBuilder();
  private final List<DemoTrade> trades;
  private final DemoTotals totals;

  private DemoStatement(List<DemoTrade> trades) {
    this.trades = trades;
    this.totals = DemoTotals.of(DEPOSIT, trades);
  }

  /// The page of these trades, printed at `now`.
  static String of(List<DemoTrade> trades, LocalDateTime now) {
    DemoStatement statement = new DemoStatement(trades);
    statement.page(now);
    return statement.html.toString();
  }

  private void page(LocalDateTime now) {
    html.append(
        """
        <!DOCTYPE html>
        <html>
        <head>
        <title>5001122: Victor Demo - Trade History Report</title>
        <meta name="generator" content="client terminal">
        </head>
        <body>
        <table cellspacing="1" cellpadding="3" border="0">
        """);
    section("Trade History Report");
    labelled("Name:", "Victor Demo");
    labelled("Account:", "5001122 (USD, Demo-Server, demo, Hedge)");
    labelled("Company:", "Invented Markets");
    labelled("Date:", now.format(DateTimeFormatter.ofPattern("yyyy.MM.dd HH:mm", Locale.ROOT)));
    positions();
    orders();
    deals();
    section("Open Positions");
    heads(
        "Time, Position, Symbol, Type, Volume, Price, S / L, T / P, Market Price, Swap, Profit,"
            + " Comment");
    row("", "", "", "", "", "", "", "", "", "0.00", "0.00", "");
    results();
    html.append("</table>\n</body>\n</html>\n");
  }

  private void positions() {
    section("Positions");
    heads(
        "Time, Position, Symbol, Type, Volume, Price, S / L, T / P, Time, Price, Commission, Swap,"
            + " Profit");
    for (DemoTrade trade : trades) {
      row(
          trade.opened().format(TIME),
          ticket(trade, 0),
          trade.market().symbol(),
          side(trade.buy()),
          lots(trade),
          trade.openPrice().toPlainString(),
          "",
          "",
          trade.closed().format(TIME),
          trade.closePrice().toPlainString(),
          trade.commission().toPlainString(),
          "0.00",
          trade.profit().toPlainString());
    }
  }

  private void orders() {
    section("Orders");
    heads("Open Time, Order, Symbol, Type, Volume, Price, S / L, T / P, Time, State, Comment");
    for (DemoTrade trade : trades) {
      order(trade, trade.opened(), 0, trade.buy());
      order(trade, trade.closed(), 1, !trade.buy());
    }
  }

  private void order(DemoTrade trade, LocalDateTime time, int leg, boolean buy) {
    row(
        time.format(TIME),
        ticket(trade, leg),
        trade.market().symbol(),
        side(buy),
        lots(trade) + " / " + lots(trade),
        "market",
        "",
        "",
        time.format(TIME),
        "filled",
        "");
  }

  private void deals() {
    section("Deals");
    heads(
        "Time, Deal, Symbol, Type, Direction, Volume, Price, Order, Commission, Fee, Swap, Profit,"
            + " Balance, Comment");
    LocalDateTime first = trades.getFirst().opened().minusHours(1);
    row(
        first.format(TIME),
        "900000",
        "",
        "balance",
        "",
        "",
        "",
        "",
        "0.00",
        "0.00",
        "0.00",
        DEPOSIT.toPlainString(),
        DEPOSIT.toPlainString(),
        "Deposit");
    BigDecimal balance = DEPOSIT;
    for (DemoTrade trade : trades) {
      deal(
          trade,
          trade.opened(),
          0,
          trade.buy(),
          trade.openPrice(),
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          balance);
      balance = balance.add(trade.result());
      deal(
          trade,
          trade.closed(),
          1,
          !trade.buy(),
          trade.closePrice(),
          trade.commission(),
          trade.profit(),
          balance);
    }
  }

  private void deal(
      DemoTrade trade,
      LocalDateTime time,
      int leg,
      boolean buy,
      BigDecimal price,
      BigDecimal commission,
      BigDecimal profit,
      BigDecimal balance) {
    row(
        time.format(TIME),
        String.valueOf(900000 + 2 * trade.number() + leg),
        trade.market().symbol(),
        side(buy),
        leg == 0 ? "in" : "out",
        lots(trade),
        price.toPlainString(),
        ticket(trade, leg),
        money(commission),
        "0.00",
        "0.00",
        money(profit),
        balance.toPlainString(),
        "");
  }

  private void results() {
    labelled("Balance:", DEPOSIT.add(totals.net()).toPlainString());
    labelled("Credit Facility:", "0.00");
    labelled("Floating P/L:", "0.00");
    labelled("Equity:", DEPOSIT.add(totals.net()).toPlainString());
    section("Results");
    row(
        "Total Net Profit:",
        money(totals.net()),
        "Gross Profit:",
        money(totals.grossProfit()),
        "Gross Loss:",
        money(totals.grossLoss()));
    row(
        "Profit Factor:",
        totals.profitFactor().toPlainString(),
        "Expected Payoff:",
        money(totals.expectedPayoff()));
    row("Balance Drawdown Maximal:", totals.drawdown() + " (" + totals.drawdownPercent() + "%)");
    row("Total Trades:", String.valueOf(trades.size()));
  }

  private static String ticket(DemoTrade trade, int leg) {
    return String.valueOf(FIRST_TICKET + 2 * trade.number() + leg);
  }

  private static String lots(DemoTrade trade) {
    return trade.lots().setScale(2, RoundingMode.UNNECESSARY).toPlainString();
  }

  private static String side(boolean buy) {
    return buy ? "buy" : "sell";
  }

  private static String money(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private void section(String title) {
    html.append("<tr align=\"center\"><td colspan=\"14\"><div><b>")
        .append(title)
        .append("</b></div></td></tr>\n");
  }

  private void labelled(String label, String value) {
    html.append("<tr align=\"right\"><td colspan=\"3\">").append(label);
    html.append("</td><td colspan=\"10\"><b>").append(value).append("</b></td></tr>\n");
  }

  /// A row of column titles, given in one text.
  private void heads(String titles) {
    row(titles.split(", ", -1));
  }

  private void row(String... cells) {
    html.append("<tr align=\"right\">");
    for (String cell : cells) {
      html.append("<td>").append(cell).append("</td>");
    }
    html.append("</tr>\n");
  }
}
