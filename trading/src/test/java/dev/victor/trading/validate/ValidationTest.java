package dev.victor.trading.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Json;
import dev.victor.core.fact.Stretch;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.workspace.Session;
import dev.victor.trading.backtest.Trade;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.deploy.Deploying;
import dev.victor.trading.forward.BarSources;
import dev.victor.trading.forward.Forward;
import dev.victor.trading.forward.ForwardDesk;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.journal.store.Journals;
import dev.victor.trading.recap.JournalRecap;
import dev.victor.trading.report.OpenJournal;
import dev.victor.trading.stage.Stage;
import dev.victor.trading.stage.Validating;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was traded beside what the version would have.
class ValidationTest {

  private static final String[] ROWS = {
    "9,12,9,11",
    "12,13,12,13",
    "13,13,8,9",
    "8,9,8,9",
    "9,12,9,12",
    "12,14,12,14",
    "14,14,9,9",
    "9,9,8,8"
  };

  @TempDir Path folder;
  private ForwardDesk desk;

  @BeforeEach
  void replayed() throws IOException {
    desk =
        new ForwardDesk(
            folder, ", \"journal\": {\"strategies\": [{\"strategy\": \"s\", \"magic\": [\"7\"]}]}");
    desk.promoted(Stage.BACKTESTED);
    desk.bars("new.csv", "2026-01-05", ROWS);
  }

  @Test
  void the_gap_is_split_by_cause_and_adds_up() {
    forward();
    journal(
        position("1", "7", "2026-01-06T00:00:07Z", "12.1", "7.9", "-8.4", "-0.3"),
        position("2", "7", "2026-01-11T09:00:00Z", "13", "13.5", "0.5", "0"),
        position("3", "8", "2026-01-06T00:00:07Z", "12.1", "7.9", "-8.4", "-0.3"));

    ValidationOutcome outcome = validate();

    assertThat(ForwardDesk.said(outcome))
        .isEqualTo(
            """
            s@%s  2026-01-04 to 2026-01-12, trades of the journal
              Matched               1
              Missed                1
              Extra                 1
              Matched share   50.00 %%
              Tracking error   2.62 %%
            result beside the replay's
              Missed    +3.00
              Extra     +0.50
              Slippage  −0.40
              Fees      −0.30
              Sizing    −4.00
              Together  −1.20
            too few to say: 2 trades beside 0 of the backtest, ten of each are needed
            the verdict is in the trail; victor journal today and victor log tell it
            """
                .formatted(outcome.bench().definition().version().brief()));
    BigDecimal live = new BigDecimal("-8.7").add(new BigDecimal("0.5"));
    BigDecimal replay = new BigDecimal("-4").add(new BigDecimal("-3"));
    assertThat(outcome.validation().matching().gap().total())
        .isEqualByComparingTo(live.subtract(replay));
  }

  @Test
  void trades_that_are_the_replays_leave_nothing() {
    forward();
    journal(
        position("1", "7", "2026-01-06T00:00:00Z", "12", "8", "-4", "0"),
        position("2", "7", "2026-01-10T00:00:00Z", "12", "9", "-3", "0"));

    Validation validation = validate().validation();

    assertThat(validation.matching().gap().total()).isEqualByComparingTo("0");
    assertThat(validation.trackingErrorPercent()).contains(0.0);
    assertThat(validation.matchedPercent()).contains(100.0);
  }

  @Test
  void where_the_journal_has_none_the_orders_on_paper_count() {
    for (int day = 6; day <= 13; day++) {
      desk.at("2026-01-%02dT00:00:01Z".formatted(day));
      assertThat(Deploying.onPaper(desk).stopped()).isEmpty();
    }

    ValidationOutcome outcome = validate();

    assertThat(outcome.validation().source()).isEqualTo("orders");
    assertThat(outcome.validation().matchedPercent()).contains(100.0);
    assertThat(outcome.validation().matching().gap().total()).isNotZero();
  }

  @Test
  void enough_trades_far_below_the_band_are_worse_and_in_it_as_tested() {
    List<Trade> tested = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      tested.add(new Trade(i, i + 1, 1, 100, i % 2 == 0 ? 103 : 98, 0, Trade.Exit.SIGNAL));
    }
    double[] poor = Collections.nCopies(12, -0.05).stream().mapToDouble(rate -> rate).toArray();
    double[] fair = Collections.nCopies(12, 0.004).stream().mapToDouble(rate -> rate).toArray();
    double[] rich = Collections.nCopies(12, 0.09).stream().mapToDouble(rate -> rate).toArray();

    assertThat(Drift.of(poor, tested).verdict()).isEqualTo(Drift.Verdict.WORSE);
    assertThat(Drift.of(fair, tested).verdict()).isEqualTo(Drift.Verdict.AS_TESTED);
    assertThat(Drift.of(rich, tested).verdict()).isEqualTo(Drift.Verdict.BETTER);
    assertThat(Drift.of(new double[9], tested).verdict()).isEqualTo(Drift.Verdict.TOO_FEW);
  }

  @Test
  void without_new_bars_there_is_nothing_to_replay() {
    assertThatThrownBy(this::validate)
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("no new bar is recorded");
    forward();
    assertThat(validate().exit()).isEqualTo(ExitCode.OK);
  }

  @Test
  void the_verdict_on_record_is_told_by_the_recap() {
    forward();
    journal(position("1", "7", "2026-01-06T00:00:00Z", "12", "8", "-4", "0"));
    validate();
    Session session = desk.session();

    Outcome recap =
        OpenJournal.read(
            session.workspace(),
            session.environment(),
            journal ->
                new JournalRecap(journal, session.workspace())
                    .answer(
                        new JournalRecap.Wish(
                            Optional.empty(),
                            Stretch.DAY,
                            LocalDate.parse("2026-01-14"),
                            true,
                            Sparkline.of(session.environment()))));

    assertThat(ForwardDesk.said(recap))
        .contains(
            """
              strategies
                s  validation  too few to say: 1 trade beside 0 of the backtest, 50.00 % matched
            """);
    assertThat(Json.write(recap.json())).contains("\"strategy.s.validation\"");
  }

  private void forward() {
    desk.at("2026-01-14T00:00:00Z");
    var _ =
        new Forward(desk.session())
            .once(
                new Forward.Request(
                    Optional.of("s"),
                    new BarSources.Wish(Optional.of("new.csv"), Optional.empty()),
                    false));
  }

  private ValidationOutcome validate() {
    return Validating.of(desk.session(), Optional.of("s"), Optional.empty(), true);
  }

  private void journal(Position... positions) {
    Session session = desk.session();
    Account account =
        new Account(
            "main",
            "Made Up Broker",
            "700123",
            "USD",
            Optional.of(Account.Kind.DEMO),
            Optional.of(false),
            ZoneOffset.UTC);
    try (JournalStore store = Journals.of(session.workspace(), session.environment()).open()) {
      var _ =
          store.add(
              new Batch(
                  account,
                  new Batch.Source(
                      "week.html",
                      "hash",
                      "mt5-history-html",
                      Instant.parse("2026-01-14T00:00:00Z")),
                  new BigDecimal("1000"),
                  new Entries(List.of(), List.of(positions), List.of()),
                  List.of(),
                  true));
    }
  }

  private static Position position(
      String id,
      String magic,
      String opened,
      String entry,
      String exit,
      String profit,
      String commission) {
    Instant at = Instant.parse(opened);
    return new Position(
        id,
        "S",
        Direction.LONG,
        BigDecimal.ONE,
        at,
        new BigDecimal(entry),
        at.plusSeconds(3600),
        new BigDecimal(exit),
        Money.of(new BigDecimal(profit), new BigDecimal(commission)),
        new Protection(Optional.empty(), Optional.empty(), Optional.empty()),
        Excursion.UNKNOWN,
        Optional.of(magic),
        "");
  }
}
