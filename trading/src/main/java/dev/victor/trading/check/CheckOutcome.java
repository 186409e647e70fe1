package dev.victor.trading.check;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.trading.backtest.ParameterText;
import dev.victor.trading.backtest.Workbench;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What `strategy check` answers.
///
/// @param bench the strategy and its bars
/// @param parameters one value each
/// @param checks every question that was asked
/// @param walks how choosing did on bars it did not see; none where there is nothing to choose
public record CheckOutcome(
    Workbench bench,
    Map<String, BigDecimal> parameters,
    List<Check> checks,
    Map<WalkForward.Kind, WalkForward> walks)
    implements Outcome {

  @Override
  public ExitCode exit() {
    return checks.stream().allMatch(Check::holds) ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  @Override
  public void print(Console console) {
    console.line(
        bench.definition().id()
            + "@"
            + bench.definition().version().brief()
            + "  "
            + ParameterText.of(parameters));
    Table table = new Table(Align.LEFT, Align.LEFT, Align.LEFT);
    for (Check check : checks) {
      table.row(
          check.name(),
          check.holds() ? console.in(Tone.GOOD, "holds") : console.in(Tone.BAD, "does not hold"),
          check.what());
    }
    console.table(2, table);
    if (walks.isEmpty()) {
      console.remark("no parameter has a sweep, so there was nothing to walk forward with");
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("strategy", bench.definition().id());
    json.put("version", bench.definition().version().hash().hex());
    json.put("parameters", parameters);
    json.put("ok", exit() == ExitCode.OK);
    json.put("checks", checks.stream().map(CheckOutcome::json).toList());
    Map<String, Object> walked = new LinkedHashMap<>();
    walks.forEach((kind, walk) -> walked.put(kind.name().toLowerCase(Locale.ROOT), json(walk)));
    json.put("walkForward", walked);
    return json;
  }

  private static Map<String, Object> json(Check check) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", check.name());
    json.put("ok", check.holds());
    json.put("what", check.what());
    return json;
  }

  private static Map<String, Object> json(WalkForward walk) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (!walk.folds().isEmpty()) {
      json.put("inSamplePercent", 100 * walk.inSample());
      json.put("outOfSamplePercent", 100 * walk.outOfSample());
    }
    walk.efficiency().ifPresent(efficiency -> json.put("efficiency", efficiency));
    json.put(
        "folds",
        walk.folds().stream()
            .map(fold -> Json.fields("parameters", fold.parameters(), "trades", fold.trades()))
            .toList());
    return json;
  }
}
