package dev.victor.trading.statement.detect;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;
import dev.victor.trading.statement.ibkr.ActivityReader;
import dev.victor.trading.statement.ibkr.FlexReader;
import dev.victor.trading.statement.ibkr.TransactionsReader;
import dev.victor.trading.statement.mt4.Mt4StatementReader;
import dev.victor.trading.statement.mt4.Mt4TesterReader;
import dev.victor.trading.statement.mt5.Mt5Reader;
import dev.victor.trading.statement.mt5dump.DumpReader;
import java.util.List;
import java.util.Locale;

/// All readers. A new format is one package and one line here.
public final class Statements {

  private static final String KNOWN =
      "victor reads MetaTrader 4 statements and tester reports (html), MetaTrader 5 histories and"
          + " tester reports (html, xlsx) and deals (JSON, CSV, xlsx), and Interactive Brokers'"
          + " Flex queries (XML), activity statements and transaction histories (CSV)";

  private static final List<StatementReader> READERS =
      List.of(
          new Mt4StatementReader(),
          new Mt4TesterReader(),
          new Mt5Reader(),
          new DumpReader(),
          new FlexReader(),
          new TransactionsReader(),
          new ActivityReader());

  private Statements() {}

  /// Reads a file whole.
  ///
  /// @throws BadInput when it is no statement, or one that cannot be stored
  public static Statement read(StatementFile file) {
    for (StatementReader reader : READERS) {
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
      case TEXT -> file.refused("this is no statement" + start(file), KNOWN);
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
