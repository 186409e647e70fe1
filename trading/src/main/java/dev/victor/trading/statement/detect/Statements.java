package dev.victor.trading.statement.detect;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;
import dev.victor.trading.statement.csv.Table;
import dev.victor.trading.statement.ibkr.ActivityReader;
import dev.victor.trading.statement.ibkr.FlexReader;
import dev.victor.trading.statement.ibkr.TransactionsReader;
import dev.victor.trading.statement.mt4.Mt4StatementReader;
import dev.victor.trading.statement.mt4.Mt4TesterReader;
import dev.victor.trading.statement.mt5.Mt5Reader;
import dev.victor.trading.statement.mt5dump.DumpReader;
import dev.victor.trading.statement.ninjatrader.NinjaTraderReader;
import dev.victor.trading.statement.trading212.Trading212Reader;
import dev.victor.trading.statement.tradingview.PaperBalanceReader;
import dev.victor.trading.statement.tradingview.PaperOrderReader;
import dev.victor.trading.statement.tradingview.TradeListReader;
import dev.victor.trading.statement.tradovate.TradovateReader;
import dev.victor.trading.statement.xtb.XtbReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// All readers. A new format is one package and one line here.
public final class Statements {

  private static final String KNOWN =
      "victor reads statements of MetaTrader 4 and 5, TradingView, Interactive Brokers, Tradovate,"
          + " NinjaTrader, XTB and Trading 212, and other tables by victor journal map FILE";

  private static final List<StatementReader> READERS =
      List.of(
          new Mt4StatementReader(),
          new Mt4TesterReader(),
          new Mt5Reader(),
          new DumpReader(),
          new TradeListReader(),
          new PaperOrderReader(),
          new PaperBalanceReader(),
          new TradovateReader(),
          new NinjaTraderReader(),
          new XtbReader(),
          new Trading212Reader(),
          new FlexReader(),
          new TransactionsReader(),
          new ActivityReader());

  /// With fewer columns a text is no table of trades.
  private static final int TABLE = 4;

  private final List<StatementReader> readers;

  /// All built-in readers, and before them those that a person declared.
  public Statements(List<StatementReader> own) {
    readers = Stream.concat(own.stream(), READERS.stream()).toList();
  }

  /// Reads a file whole.
  ///
  /// @throws BadInput when it is no statement, or one that cannot be stored
  public Statement read(StatementFile file) {
    for (StatementReader reader : readers) {
      if (reader.recognises(file)) {
        return reader.read(file);
      }
    }
    throw foreign(file);
  }

  private static BadInput foreign(StatementFile file) {
    return switch (file.kind()) {
      case WORKBOOK -> file.refused("this is a workbook, but no statement", KNOWN);
      case BINARY -> file.refused("this is no statement: neither text nor a workbook", KNOWN);
      case TEXT ->
          Table.of(file, headings -> headings.size() >= TABLE).isPresent()
              ? file.refused(
                  "this is a table of no format that victor knows" + start(file),
                  "say what its columns are: victor journal map " + file.name())
              : file.refused("this is no statement" + start(file), KNOWN);
      case HTML ->
          file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")
              ? file.refused(
                  "this is a web page, not a workbook" + start(file),
                  "download the file itself and try again")
              : file.refused("this is a web page, but no statement" + start(file), KNOWN);
    };
  }

  private static String start(StatementFile file) {
    String line = file.beginning().strip().lines().findFirst().orElse("").strip();
    int end = line.indexOf('>');
    String shown =
        file.kind() == StatementFile.Kind.HTML && end > 0 ? line.substring(0, end) : line;
    String brief =
        shown.codePointCount(0, shown.length()) > 40
            ? shown.substring(0, shown.offsetByCodePoints(0, 40)) + "…"
            : shown;
    return " (it starts with \"" + brief.replaceAll("\\p{Cntrl}", " ") + "\")";
  }
}
