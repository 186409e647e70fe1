package dev.victor.trading.recap;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.fact.Fact;
import dev.victor.core.template.PlainText;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.recap.RecapFiles.Page;
import dev.victor.trading.recap.RecapFiles.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What `journal today`, `week` and `month` answer.
///
/// @param recap the day, week or month
/// @param pages files written, left or planned
/// @param remark what could not be drawn
/// @param facts the same as facts
/// @param strategies what became of strategies
/// @param style how the curve is drawn on this terminal
record RecapAnswer(
    Recap recap,
    List<Page> pages,
    Optional<String> remark,
    List<Fact> facts,
    List<Fact> strategies,
    Sparkline style)
    implements Outcome {

  @Override
  public void print(Console console) {
    new RecapText(recap, console).print(style);
    strategies(console);
    console.line("");
    console.line(trust(console));
    say("wrote", Status.WRITTEN, console);
    say("unchanged", Status.UNCHANGED, console);
    say("would write", Status.PLANNED, console);
    remark.ifPresent(console::remark);
  }

  private void strategies(Console console) {
    if (strategies.isEmpty()) {
      return;
    }
    console.line("");
    console.line("  strategies");
    Table table = new Table();
    for (Fact fact : strategies) {
      table.row(fact.subject(), fact.measure(), PlainText.line(fact.value().toString()));
    }
    console.table(4, table);
  }

  private String trust(Console console) {
    return switch (recap.trust()) {
      case RECONCILED -> console.in(Tone.GOOD, "reconciled") + " with the broker's own totals";
      case NOT_RECONCILED ->
          console.in(Tone.BAD, "not reconciled")
              + ": the last statement disagrees with its own rows; see: victor journal import FILE";
      case UNSTATED -> "not compared: the last statement states no totals";
    };
  }

  private void say(String verb, Status status, Console console) {
    String files =
        pages.stream()
            .filter(page -> page.status() == status)
            .map(Page::path)
            .collect(Collectors.joining(", "));
    if (!files.isEmpty()) {
      console.line(verb + " " + files);
    }
  }

  @Override
  public Object json() {
    return RecapJson.of(this);
  }
}
