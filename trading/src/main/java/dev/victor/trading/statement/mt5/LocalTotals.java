package dev.victor.trading.statement.mt5;

import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.LabelledTotals;
import dev.victor.trading.statement.Row;
import java.util.ArrayList;
import java.util.List;

/// The results of a history report in a language we do not know: their order is fixed, so their
/// place tells them.
final class LocalTotals {

  private static final List<List<String>> RESULTS =
      List.of(
          List.of("total net profit", "gross profit", "gross loss"),
          List.of("profit factor", "expected payoff"),
          List.of("recovery factor", "sharpe ratio"),
          List.of(
              "balance drawdown absolute", "balance drawdown maximal", "balance drawdown relative"),
          List.of("total trades", "short trades (won %)", "long trades (won %)"),
          List.of("profit trades (% of total)", "loss trades (% of total)"),
          List.of("largest profit trade", "largest loss trade"));

  private final List<List<String>> rows = new ArrayList<>();

  /// Notes the values of a row of labels that follows the deals.
  void accept(Row row) {
    List<String> filled = row.filled();
    List<String> values = new ArrayList<>();
    for (int i = 0; i + 1 < filled.size(); i += 2) {
      if (!label(filled.get(i))) {
        return;
      }
      values.add(filled.get(i + 1));
    }
    if (filled.size() >= 4 && filled.size() % 2 == 0) {
      rows.add(values);
    }
  }

  private static boolean label(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  /// Adds what the labels alone did not tell: the results begin with the first row of three values.
  void complete(LabelledTotals totals) {
    int begin = 0;
    while (begin < rows.size() && rows.get(begin).size() != 3) {
      begin++;
    }
    if (totals.find(Total.NET).isPresent() || rows.size() < begin + RESULTS.size()) {
      return;
    }
    for (int i = 0; i < RESULTS.size(); i++) {
      List<String> labels = RESULTS.get(i);
      List<String> values = rows.get(begin + i);
      if (labels.size() != values.size()) {
        return;
      }
      for (int j = 0; j < labels.size(); j++) {
        totals.label(labels.get(j), values.get(j));
      }
    }
  }
}
