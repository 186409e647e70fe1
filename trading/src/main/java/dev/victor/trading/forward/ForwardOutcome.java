package dev.victor.trading.forward;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.trading.backtest.Run;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.paper.Arrivals;
import dev.victor.trading.paper.PaperTest;
import dev.victor.trading.report.Figures;
import dev.victor.trading.stage.Finding;
import dev.victor.trading.stage.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What `strategy forward` answers.
///
/// @param bench the strategy and the bars of its dataset
/// @param stage where the version stands
/// @param source where bars come from, when they come from somewhere
/// @param arrivals what came this time
/// @param test what was made of the bars that count; empty while none does
/// @param gate every condition of the next stage
/// @param rehearsal whether nothing was written
public record ForwardOutcome(
    Workbench bench,
    Stage stage,
    Optional<String> source,
    Optional<Arrivals> arrivals,
    Optional<PaperTest> test,
    List<Finding> gate,
    boolean rehearsal)
    implements Outcome {

  private static final List<Statistic> SHOWN =
      List.of(
          Statistic.TRADES,
          Statistic.RETURN,
          Statistic.MAX_DRAWDOWN,
          Statistic.PROFIT_FACTOR,
          Statistic.WIN_RATE);

  /// Copies the list.
  public ForwardOutcome {
    gate = List.copyOf(gate);
  }

  @Override
  public void print(Console console) {
    console.line(
        bench.definition().id()
            + "@"
            + bench.definition().version().brief()
            + "  "
            + stage.word()
            + arrivals.map(ForwardOutcome::came).orElse(""));
    test.ifPresentOrElse(
        paper -> print(console, paper),
        () -> console.line("  no bar yet that came after this version was promoted"));
    stage.next().ifPresent(next -> printGate(console, next));
    if (source.isEmpty()) {
      console.remark(
          "no source of new bars: drop CSV files into "
              + bench.definition().folder().getFileName()
              + "/inbox, or name one with --from");
    }
    if (rehearsal) {
      console.remark("nothing was written: this was --dry-run");
    }
  }

  private static String came(Arrivals arrivals) {
    return ", +"
        + count(arrivals.added(), "bar")
        + (arrivals.open() > 0 ? ", " + arrivals.open() + " not ended yet" : "");
  }

  private static String count(int number, String noun) {
    return Figures.count(number) + " " + noun + (number == 1 ? "" : "s");
  }

  private void print(Console console, PaperTest paper) {
    console.line(
        "  "
            + count(paper.days(), "day")
            + ", "
            + count(paper.counted(), "new bar")
            + ", "
            + day(paper.from())
            + " to "
            + day(paper.until().minusMillis(1)));
    Table table = new Table(Align.LEFT, Align.RIGHT);
    for (Statistic statistic : SHOWN) {
      table.row(statistic.label(), shown(statistic, paper));
    }
    Run run = paper.result().run();
    table.row(
        "Open",
        run.openUnits() == 0
            ? "nothing"
            : Figures.tick(BigDecimal.valueOf(run.openUnits()))
                + " @ "
                + Figures.tick(BigDecimal.valueOf(run.openPrice())));
    console.table(2, table);
    if (paper.late() > 0) {
      console.remark(
          count(paper.late(), "bar")
              + " had ended before this version was promoted: a holdout, not the present");
    }
  }

  private static String shown(Statistic statistic, PaperTest paper) {
    OptionalDouble value = paper.result().statistics().of(statistic);
    if (value.isEmpty()) {
      return "none";
    }
    BigDecimal exact = BigDecimal.valueOf(value.getAsDouble());
    return switch (statistic.unit()) {
      case COUNT -> Figures.count((int) value.getAsDouble());
      case PERCENT -> Figures.ratio(exact) + " %";
      case MONEY, RATIO, DAYS, UNITS -> Figures.ratio(exact);
    };
  }

  private void printGate(Console console, Stage next) {
    console.line(stage == next ? "to stay " + next.word() : "to become " + next.word());
    Table table = new Table(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    for (Finding each : gate) {
      table.row(
          each.condition(),
          each.wanted(),
          each.found(),
          each.holds() ? console.in(Tone.GOOD, "holds") : console.in(Tone.BAD, "does not hold"));
    }
    console.table(2, table);
  }

  private LocalDate day(Instant time) {
    return time.atZone(bench.data().zone()).toLocalDate();
  }

  @Override
  public Object json() {
    return ForwardJson.of(this);
  }
}
