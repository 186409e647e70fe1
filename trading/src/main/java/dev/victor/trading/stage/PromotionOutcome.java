package dev.victor.trading.stage;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.trial.DeflatedSharpe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What `strategy promote` answers.
///
/// @param definition the strategy
/// @param from its stage before
/// @param to the stage asked for
/// @param findings every condition of the gate
/// @param luck what all that was tried makes of it; empty where no evidence is asked for
/// @param verdict what became of it
/// @param rehearsal whether nothing was written
/// @param trouble why git could not note the end of the trail, if it could not
public record PromotionOutcome(
    Definition definition,
    Stage from,
    Stage to,
    List<Finding> findings,
    Optional<DeflatedSharpe> luck,
    Promotion.Verdict verdict,
    boolean rehearsal,
    Optional<String> trouble)
    implements Outcome {

  @Override
  public ExitCode exit() {
    return verdict == Promotion.Verdict.REFUSED ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    String name = definition.id() + "@" + definition.version().brief();
    console.line(
        switch (verdict) {
          case PASSED -> name + " is " + console.in(Tone.GOOD, to.word()) + ", was " + from.word();
          case OVERRIDDEN ->
              name + " is " + console.in(Tone.WARN, to.word()) + " by override, was " + from.word();
          case REFUSED -> name + " stays " + console.in(Tone.BAD, from.word());
        });
    Table table = new Table(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    for (Finding each : findings) {
      table.row(
          each.condition(),
          each.wanted(),
          each.found(),
          each.holds() ? console.in(Tone.GOOD, "holds") : console.in(Tone.BAD, "does not hold"));
    }
    console.table(2, table);
    luck.ifPresent(tried -> console.line("  " + tried.words()));
    if (verdict == Promotion.Verdict.REFUSED) {
      console.remark("to do it all the same, say why with --override; it is recorded");
    }
    if (rehearsal) {
      console.remark("nothing was written: this was --dry-run");
    }
    trouble.ifPresent(why -> console.remark("git did not note the end of the trail: " + why));
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("strategy", definition.id());
    json.put("version", definition.version().hash().hex());
    json.put("from", from.word());
    json.put("to", to.word());
    json.put("verdict", verdict.name().toLowerCase(Locale.ROOT));
    json.put("written", !rehearsal && verdict != Promotion.Verdict.REFUSED);
    json.put("gate", findings.stream().map(Finding::json).toList());
    luck.ifPresent(tried -> {
      json.put("trials", tried.trials());
      if (!Double.isNaN(tried.probability())) {
        json.put("deflatedSharpe", tried.probability());
      }
    });
    return json;
  }
}
