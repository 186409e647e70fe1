package dev.victor.trading.statement.ibkr;

import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Side;
import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.Aside;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.LabelledTotals;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Turns the rows of a transaction history into deals and flows. The net amounts of all rows add up
/// to the change of cash that its summary states.
final class TransactionRows {

  private final WrittenDates dates = new WrittenDates();
  private final Fills fills = new Fills();
  private final RowIds ids = new RowIds();
  private final LeftOut leftOut = new LeftOut();
  private final LabelledTotals stated = new LabelledTotals();
  private final Set<String> accounts = new TreeSet<>();
  private String base = "";
  private String printed = "";
  private BigDecimal change = BigDecimal.ZERO;

  void accept(SectionRow row) {
    if (!row.data()) {
      return;
    }
    if (row.in("transaction history")) {
      transaction(row);
      return;
    }
    switch (row.cell(0)) {
      case "Base Currency" -> base = row.cell(1).toUpperCase(Locale.ROOT);
      case "WhenGenerated" -> printed = row.cell(1);
      case "Change" -> stated.put(Total.CASH_CHANGE, Figures.stated(row.amount(1)));
      default -> {} // the title, the period, cash at both ends
    }
  }

  private void transaction(SectionRow row) {
    int date = row.at("Date");
    Instant time =
        dates
            .read(row.cell(date))
            .orElseThrow(() -> row.wrong(date, "a date like 2026-11-22"))
            .toInstant(ZoneOffset.UTC);
    accounts.add(row.text("Account"));
    BigDecimal net = row.amount(row.at("Net Amount"));
    change = change.add(net);
    String id = ids.of("", String.join("|", row.cells())).orElseThrow();
    String type = row.text("Transaction Type");
    BigDecimal quantity = row.amount(row.at("Quantity"));
    BigDecimal commission = Figures.kept(row.amount(row.at("Commission")));
    if (trades(type) && quantity.signum() != 0) {
      fills.fill(fill(row, id, time, type, commission));
    } else if (type.equals("Forex Trade Component")) {
      leftOut.count("currency conversion");
      if (commission.signum() != 0) {
        fills.flow(
            new Flow(id, time, 0, Flow.Kind.COMMISSION, commission, row.text("Description")));
      }
    } else if (net.signum() != 0) {
      BigDecimal amount = Figures.kept(net);
      fills.flow(new Flow(id, time, 0, CashKind.of(type, net), amount, row.text("Description")));
    } else {
      leftOut.count("row without money");
    }
  }

  private static boolean trades(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "buy",
          "sell",
          "assigned",
          "assignment",
          "exercise",
          "exercised",
          "expired",
          "expiration" ->
          true;
      default -> false;
    };
  }

  private static Fill fill(
      SectionRow row, String id, Instant time, String type, BigDecimal commission) {
    BigDecimal quantity = row.amount(row.at("Quantity"));
    BigDecimal gross = row.amount(row.at("Gross Amount"));
    BigDecimal net = row.amount(row.at("Net Amount"));
    BigDecimal worth = gross.signum() == 0 ? net.subtract(commission) : gross;
    boolean sold = quantity.signum() < 0 || type.equalsIgnoreCase("sell");
    boolean ordered = type.equalsIgnoreCase("buy") || type.equalsIgnoreCase("sell");
    return new Fill(
        id,
        time,
        Instrument.of(row.text("Symbol")),
        sold ? Side.SELL : Side.BUY,
        Entry.UNSTATED,
        quantity.abs(),
        row.amount(row.at("Price")).abs(),
        commission,
        BigDecimal.ZERO,
        Figures.kept(worth.abs()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ordered ? "" : type.toLowerCase(Locale.ROOT),
        false);
  }

  Statement statement(StatementFile file) {
    accounts.remove("");
    if (accounts.size() > 1) {
      throw file.refused(
          "holds " + accounts.size() + " accounts: " + String.join(", ", accounts),
          "download the history of one account at a time, and import each file by itself");
    }
    String login = accounts.isEmpty() ? "" : accounts.iterator().next();
    Header header =
        new Header(
            "Interactive Brokers",
            login,
            "",
            base,
            login.startsWith("DU") ? Optional.of(Account.Kind.DEMO) : Optional.empty(),
            Optional.of(true),
            "",
            dates.read(printed));
    return new Statement(
            Format.IBKR_TRANSACTIONS,
            header,
            BigDecimal.ZERO,
            fills.entries(),
            stated.all(),
            Set.of())
        .positionsOfDeals()
        .beside(new Aside(Map.of(Total.CASH_CHANGE, change), leftOut.words()));
  }
}
