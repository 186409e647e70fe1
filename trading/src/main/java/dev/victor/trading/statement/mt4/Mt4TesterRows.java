package dev.victor.trading.statement.mt4;

import dev.victor.core.io.ContentHash;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.LabelledTotals;
import dev.victor.trading.statement.Row;
import dev.victor.trading.statement.RowOrder;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The two tables of a tester report. Its labels are in the language of the terminal, so totals are
/// told by their place: the row of drawdowns is the one with two percentages, the others stand
/// around it.
final class Mt4TesterRows {

  /// Rows are rounded to cents, so each may be off by half of one.
  private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

  private final List<Row> head = new ArrayList<>();
  private final TesterTrades trades = new TesterTrades();

  void accept(Row row) {
    if (row.size() >= 9 && RowOrder.numeric(row.cell(0))) {
      trades.accept(row, symbol());
    } else if (!row.cell(0).equals("#")) {
      head.add(row);
    }
  }

  private String symbol() {
    String said = head.isEmpty() ? "" : head.getFirst().cell(1);
    int blank = said.indexOf(' ');
    return blank < 0 ? said : said.substring(0, blank);
  }

  Statement statement(StatementFile file, String broker) {
    LabelledTotals totals = new LabelledTotals();
    BigDecimal deposit = totals(totals);
    if (head.size() < 4) {
      throw file.refused("is a tester report without its head", "save the report again");
    }
    List<Ticket> tickets = trades.tickets();
    Instant start = trades.first().orElse(Instant.EPOCH);
    List<Flow> flows =
        deposit.signum() == 0
            ? List.of()
            : List.of(new Flow("initial", start, 0, Flow.Kind.DEPOSIT, deposit, "initial deposit"));
    Entries entries = Sequence.of(tickets, flows);
    return new Statement(
            Format.MT4_TESTER,
            header(broker),
            BigDecimal.ZERO,
            entries,
            totals.all(),
            cannotTell(tickets))
        .rounded(HALF_A_CENT);
  }

  /// Keeps the totals and answers the initial deposit.
  private BigDecimal totals(LabelledTotals totals) {
    List<Row> six = head.stream().filter(row -> row.size() == 6).toList();
    for (int i = 3; i + 1 < six.size(); i++) {
      Row falls = six.get(i);
      if (falls.cell(3).contains("%")
          && falls.cell(5).contains("%")
          && !falls.cell(1).contains("%")) {
        totals.label("total net profit", six.get(i - 2).cell(1));
        totals.label("gross profit", six.get(i - 2).cell(3));
        totals.label("gross loss", six.get(i - 2).cell(5));
        totals.label("profit factor", six.get(i - 1).cell(1));
        totals.label("expected payoff", six.get(i - 1).cell(3));
        totals.label("absolute drawdown", falls.cell(1));
        totals.label("maximal drawdown", falls.cell(3));
        totals.label("relative drawdown", falls.cell(5));
        totals.label("total trades", six.get(i + 1).cell(1));
        wonAndLost(totals);
        return six.get(i - 3).amount(1);
      }
    }
    return BigDecimal.ZERO;
  }

  /// The first two rows of five cells: trades won and lost, then the largest.
  private void wonAndLost(LabelledTotals totals) {
    List<Row> five = head.stream().filter(row -> row.size() == 5).limit(2).toList();
    if (five.size() == 2) {
      totals.label("profit trades (% of total)", five.get(0).cell(2));
      totals.label("loss trades (% of total)", five.get(0).cell(4));
      totals.label("largest profit trade", five.get(1).cell(2));
      totals.label("largest loss trade", five.get(1).cell(4));
    }
  }

  private Header header(String title) {
    StringBuilder settings = new StringBuilder(title);
    head.stream()
        .limit(4)
        .forEach(row -> settings.append('\n').append(String.join("\t", row.cells())));
    trades.first().ifPresent(settings::append);
    return new Header(
        "",
        "tester-" + ContentHash.of(settings.toString()).brief(),
        "",
        "",
        Optional.of(Account.Kind.PAPER),
        Optional.of(false),
        "",
        Optional.empty());
  }

  /// The tester measures its drawdowns on equity, which is in no row.
  private static Set<Total> cannotTell(List<Ticket> tickets) {
    return tickets.isEmpty()
        ? Set.of()
        : EnumSet.of(
            Total.DRAWDOWN_ABSOLUTE,
            Total.DRAWDOWN_MAXIMAL,
            Total.DRAWDOWN_MAXIMAL_PERCENT,
            Total.DRAWDOWN_RELATIVE,
            Total.DRAWDOWN_RELATIVE_PERCENT);
  }
}
