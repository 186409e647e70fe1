package dev.victor.trading.statement.mt5;

import dev.victor.trading.statement.Row;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;
import java.util.List;
import java.util.Locale;

/// Reads *History → Report* and *Backtest → Report* of MetaTrader 5, as html or as a workbook.
public final class Mt5Reader implements StatementReader {

  @Override
  public boolean recognises(StatementFile file) {
    return switch (file.kind()) {
      case HTML -> {
        String head = file.head();
        yield head.contains("metatrader 5")
            || head.contains("content=\"client terminal\"")
            || head.contains("content=\"strategy tester\"")
            || head.contains("trade history report")
            || head.contains("trade account report");
      }
      case WORKBOOK -> title(file.firstRows()).length() > 0;
      case TEXT, BINARY -> false;
    };
  }

  /// The title of the report, in lower case: the only cell of the first row, above a head of labels
  /// and values.
  private static String title(List<Row> first) {
    if (first.size() < 4 || first.getFirst().filled().size() != 1) {
      return "";
    }
    String title = first.getFirst().filled().getFirst();
    long labels =
        first.stream()
            .filter(row -> row.cell(0).endsWith(":") || row.cell(0).endsWith("："))
            .count();
    return labels >= 3 ? title.toLowerCase(Locale.ROOT) : "";
  }

  @Override
  public Statement read(StatementFile file) {
    boolean workbook = file.kind() == StatementFile.Kind.WORKBOOK;
    String title = workbook ? title(file.firstRows()) : file.head();
    if (title.contains("trade account report")) {
      throw file.refused(
          "this is MetaTrader's open-positions report", "export History → Report instead");
    }
    if (!workbook && !file.endsAsHtml()) {
      throw file.cutOff();
    }
    Mt5Rows rows = new Mt5Rows();
    file.rows(row -> {
      rows.accept(row);
      return true;
    });
    return rows.statement(file);
  }
}
