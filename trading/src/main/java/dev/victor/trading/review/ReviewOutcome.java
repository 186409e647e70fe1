package dev.victor.trading.review;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Statistics;
import dev.victor.trading.backtest.StatisticsJson;
import dev.victor.trading.check.Check;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What `strategy review` answers.
///
/// @param reviewed one a strategy that was looked at
/// @param all how many there are
/// @param markdown whether the text is Markdown
public record ReviewOutcome(List<Reviewed> reviewed, int all, boolean markdown) implements Outcome {

  private static final List<Statistic> SHOWN =
      List.of(Statistic.RETURN, Statistic.MAX_DRAWDOWN, Statistic.SHARPE, Statistic.TRADES);

  /// A strategy.
  ///
  /// @param id of it
  /// @param version of it; empty when it cannot be read
  /// @param statistics of its backtest
  /// @param checks of it
  /// @param trouble why it could not be run
  record Reviewed(
      String id,
      String version,
      Optional<Statistics> statistics,
      List<Check> checks,
      Optional<String> trouble) {

    static Reviewed broken(String id, String trouble) {
      return new Reviewed(id, "", Optional.empty(), List.of(), Optional.of(trouble));
    }

    boolean holds() {
      return trouble.isEmpty() && checks.stream().allMatch(Check::holds);
    }

    String name() {
      return version.isEmpty() ? id : id + "@" + version.substring(0, 7);
    }

    String figure(Statistic statistic) {
      OptionalDouble value =
          statistics.map(each -> each.of(statistic)).orElse(OptionalDouble.empty());
      if (value.isEmpty()) {
        return "none";
      }
      return statistic.unit() == Statistic.Unit.COUNT
          ? Figures.count((int) value.getAsDouble())
          : Figures.ratio(BigDecimal.valueOf(value.getAsDouble()))
              + (statistic.unit() == Statistic.Unit.PERCENT ? " %" : "");
    }

    String failing() {
      return checks.stream()
          .filter(check -> !check.holds())
          .map(Check::name)
          .collect(Collectors.joining(", "));
    }
  }

  /// Copies the list.
  public ReviewOutcome {
    reviewed = List.copyOf(reviewed);
  }

  @Override
  public ExitCode exit() {
    return reviewed.stream().allMatch(Reviewed::holds) ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  @Override
  public void print(Console console) {
    if (markdown) {
      markdown(console);
      return;
    }
    if (reviewed.isEmpty()) {
      console.line(nothing());
    }
    Table table =
        new Table(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    reviewed.forEach(each -> {
      String verdict =
          each.trouble()
              .or(() -> Optional.of(each.failing()).filter(failing -> !failing.isEmpty()))
              .map(why -> console.in(Tone.BAD, why))
              .orElseGet(() -> console.in(Tone.GOOD, "holds"));
      table.row(
          each.name(),
          each.figure(SHOWN.get(0)),
          each.figure(SHOWN.get(1)),
          each.figure(SHOWN.get(2)),
          each.figure(SHOWN.get(3)),
          verdict);
    });
    console.table(0, table);
  }

  private String nothing() {
    return all == 0 ? "there are no strategies" : "no strategy changed, of " + all;
  }

  private void markdown(Console console) {
    console.line("### Strategies: " + (exit() == ExitCode.OK ? "all hold" : "not all hold"));
    console.line("");
    if (reviewed.isEmpty()) {
      console.line(nothing());
      return;
    }
    console.line("| strategy | return | drawdown | Sharpe | trades | checks |");
    console.line("|---|---:|---:|---:|---:|---|");
    for (Reviewed each : reviewed) {
      String figures = SHOWN.stream().map(each::figure).collect(Collectors.joining(" | "));
      String verdict =
          each.trouble()
              .or(() -> Optional.of(each.failing()).filter(failing -> !failing.isEmpty()))
              .map(why -> "**" + plain(why) + "**")
              .orElse("hold");
      console.line("| " + plain(each.name()) + " | " + figures + " | " + verdict + " |");
    }
    for (Reviewed each : reviewed) {
      if (!each.checks().isEmpty()) {
        console.line("");
        console.line("#### " + plain(each.name()));
        console.line("");
        each.checks()
            .forEach(check ->
                console.line(
                    "- "
                        + (check.holds() ? "holds" : "**does not hold**")
                        + ", "
                        + check.name()
                        + ": "
                        + plain(check.what())));
      }
    }
  }

  /// Text that means nothing to Markdown.
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", "?").replaceAll("([\\\\`*_{}\\[\\]<>#|~!])", "\\\\$1");
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ok", exit() == ExitCode.OK);
    json.put("strategies", reviewed.stream().map(ReviewOutcome::json).toList());
    return json;
  }

  private static Map<String, Object> json(Reviewed each) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("strategy", each.id());
    json.put("version", each.version());
    json.put("ok", each.holds());
    each.trouble().ifPresent(trouble -> json.put("trouble", trouble));
    each.statistics().ifPresent(figures -> json.putAll(StatisticsJson.of(figures)));
    json.put(
        "checks",
        each.checks().stream()
            .map(check ->
                Json.fields("name", check.name(), "ok", check.holds(), "what", check.what()))
            .toList());
    return json;
  }
}
