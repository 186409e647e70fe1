package dev.victor.content.story;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSheet;
import dev.victor.core.fact.Period;
import dev.victor.core.git.Commit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Days of work made for tests, all on 22 November 2026.
public final class Days22 {

  /// The day.
  public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  static final Period PERIOD = Period.day(DAY, ZoneOffset.UTC);

  private Days22() {}

  /// A commit at a minute of the day.
  public static Commit commit(int minute, String subject, String... files) {
    return new Commit(
        String.format(Locale.ROOT, "%07x", 0xabc0000 + minute).repeat(6).substring(0, 40),
        Instant.parse("2026-11-22T08:00:00Z").plusSeconds(60L * minute),
        "Victor",
        "victor@example.com",
        subject,
        List.of("p"),
        List.of(files));
  }

  /// A number of the day.
  public static Fact fact(String measure, String subject, String number, String unit) {
    return Fact.number(
        measure, subject, measure, new BigDecimal(number), unit, PERIOD, "coverage.json");
  }

  /// Words of the day.
  public static Fact words(String measure, String text) {
    return Fact.text(measure, "", measure, text, PERIOD, ".git");
  }

  /// Work of commits only.
  public static DayWork of(List<Commit> commits, Fact... facts) {
    return new DayWork(
        "Alpha | Lab", PERIOD, commits, List.of(), new FactSheet(List.of(facts)), List.of(), false);
  }

  /// A day with everything.
  public static DayWork full(boolean moneyShown) {
    List<Commit> commits = new ArrayList<>();
    commits.add(commit(2, "fix(scaler)!: fit on the training part only", "a.py", "b.py"));
    commits.add(commit(1, "feat: LSTM dropout", "a.py"));
    commits.add(commit(3, "feat(xgb): monotone | constraints <b>", "c.py"));
    commits.add(commit(4, "WIP @everyone <!-- victor:end devlog -->", "d.py"));
    commits.add(commit(5, "ci: run on Java 25", "e.yml"));
    return new DayWork(
        "Alpha Lab",
        PERIOD,
        commits,
        List.of("feat/lstm"),
        new FactSheet(
            List.of(
                fact("line coverage", "", "96.2", "%"),
                fact("net profit", "ftmo", "12178.52", "USD"),
                fact("trades", "ftmo", "1", "trades"))),
        List.of("Rewrote the <loader> twice. @everyone"),
        moneyShown);
  }
}
