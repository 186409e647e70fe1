package dev.victor.trading.statement.tradingview;

import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.Aside;
import dev.victor.trading.statement.Contradiction;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;
import dev.victor.trading.statement.csv.ClosedTrades;
import dev.victor.trading.statement.csv.Ids;
import dev.victor.trading.statement.csv.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the strategy tester's *List of trades*, as text or workbook, of all years. Numbers of
/// trades shift when the tested window moves, so a trade is known by its own times and prices.
public final class TradeListReader implements StatementReader {

  private static final BigDecimal TOLERANCE = new BigDecimal("1.5");
  private static final BigDecimal IN_ALL = BigDecimal.valueOf(5);

  @Override
  public boolean recognises(StatementFile file) {
    return table(file).isPresent();
  }

  private static Optional<Table> table(StatementFile file) {
    return Table.of(file, headings -> TradeColumns.of(headings).isPresent());
  }

  @Override
  public Statement read(StatementFile file) {
    Table table = table(file).orElseThrow();
    TradeColumns columns = TradeColumns.of(table.headings()).orElseThrow();
    return new Trades(ExportName.of(file.name()), columns)
        .statement(new TradeRows(file, table, columns).read());
  }

  /// Turns pairs of rows into a statement.
  private static final class Trades {
    private final ExportName name;
    private final TradeColumns columns;
    private final Ids ids = new Ids();
    private final ClosedTrades trades = new ClosedTrades();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private BigDecimal before = BigDecimal.ZERO;
    private BigDecimal floating = BigDecimal.ZERO;
    private int open;

    Trades(ExportName name, TradeColumns columns) {
      this.name = name;
      this.columns = columns;
    }

    Statement statement(List<TradeRows.Pair> pairs) {
      CentDrift drift =
          CentDrift.of(pairs.stream().flatMap(pair -> pair.exit().cumulative().stream()).toList());
      Instant latest =
          pairs.stream()
              .flatMap(pair -> pair.exit().time().stream())
              .max(Instant::compareTo)
              .orElse(Instant.EPOCH);
      BigDecimal closed = BigDecimal.ZERO;
      for (TradeRows.Pair pair : pairs) {
        BigDecimal profit = profit(pair);
        Optional<BigDecimal> total = total(pair);
        total.ifPresent(cumulative -> follow(pair, cumulative, profit, drift.unit()));
        if (pair.open(latest)) {
          open++;
          floating = floating.add(profit);
        } else {
          closed = total.map(cumulative -> cumulative.subtract(floating)).orElse(closed);
          add(pair, drift.result(profit, total.map(cumulative -> cumulative.subtract(floating))));
        }
      }
      return statement(closed, drift.unit());
    }

    private Statement statement(BigDecimal closed, BigDecimal unit) {
      List<StatedTotal> stated = new ArrayList<>();
      if (columns.cumulative() >= 0) {
        stated.add(new StatedTotal(Total.NET, closed));
      }
      if (open > 0) {
        stated.add(new StatedTotal(Total.FLOATING, floating));
        stated.add(new StatedTotal(Total.EQUITY, before));
      }
      Header header =
          new Header(
              "TradingView",
              "",
              "",
              columns.currency(),
              Optional.of(Account.Kind.PAPER),
              Optional.empty(),
              "",
              Optional.empty());
      BigDecimal each =
          IN_ALL
              .multiply(unit)
              .divide(BigDecimal.valueOf(Math.max(1, trades.size())), 12, RoundingMode.UP);
      return new Statement(
              Format.TRADINGVIEW_TRADES,
              header,
              BigDecimal.ZERO,
              trades.entries(),
              stated,
              Set.of(Total.FLOATING, Total.EQUITY))
          .rounded(each)
          .beside(Aside.leftOut(open, "open trade"))
          .contradicted(contradictions);
    }

    private static BigDecimal profit(TradeRows.Pair pair) {
      return pair.exit().profit().or(() -> pair.entry().profit()).orElse(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> total(TradeRows.Pair pair) {
      return pair.exit().cumulative().or(() -> pair.entry().cumulative());
    }

    /// The running total must be the one before plus this trade.
    private void follow(TradeRows.Pair pair, BigDecimal total, BigDecimal profit, BigDecimal unit) {
      BigDecimal expected = before.add(profit);
      if (total.subtract(expected).abs().compareTo(unit.multiply(TOLERANCE)) > 0) {
        contradictions.add(new Contradiction(pair.exit().where(), Total.NET, total, expected));
      }
      before = total;
    }

    private void add(TradeRows.Pair pair, BigDecimal net) {
      TradeRows.Side entry = pair.entry();
      TradeRows.Side exit = pair.exit();
      Instant opened = entry.time().orElseThrow();
      Instant closed = exit.time().orElseThrow();
      BigDecimal openPrice = entry.price().orElseThrow();
      BigDecimal closePrice = exit.price().orElseThrow();
      String id =
          ids.ofContent(
              "tv-",
              name.strategy().map(strategy -> strategy + " " + name.symbol()).orElse(""),
              pair.direction(),
              opened,
              plain(openPrice),
              closed,
              plain(closePrice),
              plain(pair.quantity()));
      BigDecimal commission = exit.commission().orElse(BigDecimal.ZERO).abs().negate();
      Money money = Money.of(net.subtract(commission), commission);
      trades.add(
          new Position(
              id,
              name.symbol(),
              pair.direction(),
              pair.quantity(),
              opened,
              openPrice,
              closed,
              closePrice,
              money,
              Protection.UNKNOWN,
              new Excursion(
                  either(exit.adverse(), entry.adverse()).map(way -> way.abs().negate()),
                  either(exit.favorable(), entry.favorable()).map(BigDecimal::abs)),
              name.strategy(),
              comment(entry.signal(), exit.signal())),
          new ClosedTrades.End(Optional.empty(), entry.signal()),
          new ClosedTrades.End(Optional.empty(), exit.signal()));
    }

    private static Optional<BigDecimal> either(
        Optional<BigDecimal> one, Optional<BigDecimal> other) {
      return one.or(() -> other);
    }

    private static String comment(String entry, String exit) {
      return entry.isEmpty() || exit.isEmpty() ? entry + exit : entry + " → " + exit;
    }

    private static String plain(BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
  }
}
