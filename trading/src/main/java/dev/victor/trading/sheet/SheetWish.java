package dev.victor.trading.sheet;

import dev.victor.core.failure.UsageError;
import dev.victor.trading.chart.PictureFile;
import java.util.Locale;
import java.util.Optional;

/// The files that are wanted of a backtest.
///
/// @param trades table of its trades, `.csv`
/// @param report `.md` or `.html`
/// @param chart `.svg` or `.png`
public record SheetWish(Optional<String> trades, Optional<String> report, Optional<String> chart) {

  /// Checks what the names end with: it says what the files hold.
  ///
  /// @throws UsageError when one ends with something else
  public SheetWish {
    trades.ifPresent(name -> check("--trades", name, ".csv", ".csv"));
    report.ifPresent(name -> check("--report", name, ".md", ".html"));
    chart.ifPresent(name -> PictureFile.check("--chart", name));
  }

  /// Whether any file is wanted.
  public boolean any() {
    return trades.isPresent() || report.isPresent() || chart.isPresent();
  }

  private static void check(String option, String name, String one, String other) {
    if (!ends(name, one) && !ends(name, other)) {
      throw new UsageError(
          option + " " + name,
          "which format?",
          "end its name with " + (one.equals(other) ? one : one + " or " + other));
    }
  }

  static boolean ends(String name, String end) {
    return name.toLowerCase(Locale.ROOT).endsWith(end);
  }
}
