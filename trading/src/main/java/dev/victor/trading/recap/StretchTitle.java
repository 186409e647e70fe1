package dev.victor.trading.recap;

import dev.victor.core.fact.Period;
import dev.victor.core.fact.Stretch;
import dev.victor.trading.report.Figures;
import java.time.temporal.IsoFields;

/// What a recap is called.
final class StretchTitle {

  private StretchTitle() {}

  /// `22 November 2026`, `Week 47, 16 November to 22 November 2026` or `November 2026`.
  static String of(Stretch stretch, Period period) {
    return switch (stretch) {
      case DAY -> Figures.day(period.from());
      case WEEK ->
          "Week "
              + period.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
              + ", "
              + Figures.days(period.from(), period.to());
      case MONTH -> Figures.month(period.from());
    };
  }
}
