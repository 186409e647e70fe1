package dev.victor.content.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

  private static final Gate GATE = new Gate(LabDay.ground(Set.of()));

  static Stream<String> truths() {
    return """
      Made 3 commits in 4 files: 2 on features and 1 on fixes. 340 lines added, 12 lines removed.
      Merged feat/lstm. Tagged v0.4.0. Reached the milestone “One contract for every model”.
      LSTM skill rose from 0.91 to 0.95. XGBoost skill fell from 0.93 to 0.90.
      Took 5 trades on ftmo: 3 won, 2 lost and +0.41 % net. Took 2 trades on exness: 0 won, 2 lost and -0.31 % net.
      I made three commits today, two of them features, and finally fixed the scaler so it is fit on the training part only.
      Line coverage is at 96.2 %, +0.4 points against the baseline.
      Import of a workbook with 1,156 trades fell from 2,636 ms to 1,318 ms.
      Importing a workbook now takes 1.3 s, half of what it took before.
      val_loss of lstm fell from 0.9 in 40 epochs to 0.44 and the best was 0.41.
      Promoted sma-cross to forward.
      The LSTM gained 0.04 skill, while XGBoost lost 0.03.
      On 22 November 2026, a Sunday, I closed seven trades across both accounts.
      LSTM skill is up 4.4 % to 0.95.
      Two of three commits were features.
      All trades on exness were lost.
      ftmo gained 0.41 %, exness lost 0.31 %.
      New: dropout between the layers (lstm), reader for 12 CSV dialects, on Java 25.
      The profit factor of ftmo was 1.99.
      Coverage rose by 0.4 points to 96.2 %.
      In abc0002 the scaler is now fit on the training part only.
      I added dropout between the LSTM layers and touched src/lstm.py.
      A quiet day.
      Three commits, four files. The LSTM now has dropout between its layers; the scaler no longer sees anything but the training part.
      A solid day: v0.4.0 is tagged, and “One contract for every model” is done.
      I tagged v0.4.0 and reached a milestone, one contract for every model.
      Dropout went in between the LSTM layers, which lifted the skill from 0.91 to 0.95.
      Skill of the LSTM is 0.95 now (0.91 before), XGBoost slipped from 0.93 to 0.90.
      LSTM skill: 0.95, up from 0.91.
      LSTM skill improved to 0.95, XGBoost skill got worse at 0.90.
      Trading was mixed: ftmo made +0.41 % on five trades, exness lost 0.31 % on two.
      ftmo ended green with three winners out of five; exness ended red, two losers out of two.
      Win rate on ftmo was 60 %, profit factor about 2.
      I closed five trades on ftmo with a win rate of 60 % and a profit factor of 1.99.
      Both trades on exness lost.
      None of the exness trades won.
      352 lines changed in total, 340 of them new.
      Net 328 lines were added.
      +340/-12 lines.
      The workbook import got twice as fast: 1.3 s instead of 2.6 s.
      Import of the workbook dropped by 50 %, from 2.6 s to 1.3 s.
      Training ran for 40 epochs; validation loss fell by more than half, from 0.9 to 0.44.
      The LSTM trained for forty epochs and val_loss went down from 0.9 to 0.44, with a best of 0.41.
      sma-cross moved on to forward.
      The strategy sma-cross was promoted to the forward stage.
      Merged the branch feat/lstm into main.
      One branch was merged, one release tagged and one milestone reached.
      On Sunday I made 3 commits.
      Sunday, 22 November: three commits in four files.
      Today was about the LSTM: dropout between the layers, and a scaler that is fit on the training part only.
      Most of the work went into features.
      Two features, one fix.
      Coverage of lines is up 0.4 points at 96.2 %, branches are at 88 %.
      Lines are covered to 96.2 %, branches to 88.0 %.
      Line coverage stands at 96.2 % and branch coverage at 88.0 %.
      Coverage: 96.2 % of lines, 88 % of branches.
      I fixed the scaler (abc0002): it is fit on the training part only.
      We now read 12 CSV dialects, on Java 25.
      It's been a productive Sunday, with three commits and seven trades.
      Also merged: feat/lstm.
      In src/scaler.py the fit uses only the training part.
      I also wrote a reader for 12 CSV dialects.
      Two thirds of the commits were features.
      Nearly 350 lines were added.
      Over 300 lines were added.
      60 % of the trades on ftmo won.
      After 40 epochs the val_loss of the LSTM is 0.44, less than half of what it was.
      The milestone “One contract for every model” is reached, and feat/lstm landed.
      Small steps, honest numbers: three commits.
      Skill rose by 4.4 % for the LSTM and fell by 3.2 % for XGBoost.
      Five of the seven trades were on ftmo.
      Seven trades in total, five on ftmo and two on exness.
      I worked on the LSTM, the scaler and the CSV reader.
      ftmo took five trades and won three of them; exness took two and lost both.
      I won three of five trades on ftmo, none of two on exness.
      Both of the trades on exness were losers.
      All of the exness trades lost.
      exness had no winner.
      Neither of the two exness trades won.
      Every trade on exness was lost.
      Three wins and two losses on ftmo.
      A win rate of 60 % on ftmo.
      Three of the seven trades won.
      Four of seven trades lost.
      In total 7 trades, 3 winners and 4 losers.
      Coverage improved to 96.2 % of lines.
      Coverage is up by 0.4 points.
      It was a day for features: two of the three commits.
      Only one fix today.
      The skill of XGBoost went down 0.03 to 0.90.
      XGBoost lost 0.03 of skill.
      LSTM leads with 0.95, XGBoost follows with 0.90.
      LSTM is the better model with a skill of 0.95.
      The best val_loss was 0.41, the last 0.44.
      val_loss more than halved, from 0.9 to 0.44.
      Import time halved.
      The import takes half as long as before: 1.3 s.
      The import is twice as fast now.
      4 files changed, 340 insertions and 12 deletions.
      340 new lines in four files.
      First the dropout, then the scaler, then the CSV reader: three commits.
      My three commits of the day: dropout for the LSTM, a fix of the scaler, a reader for CSV.
      Trading: 5 trades (3 won, 2 lost) on ftmo, +0.41 %; 2 trades (both lost) on exness, -0.31 %.
      Net +0.41 % on ftmo and -0.31 % on exness.
      exness was in the red by 0.31 %.
      ftmo is up 0.41 %.
      Profit factor 1.99, win rate 60 %.
      sma-cross is in forward testing now.
      v0.4.0 went out today.
      Released v0.4.0 on 22 Nov.
      Over the day 3 commits landed.
    """
        .lines()
        .map(String::strip);
  }

  static Stream<String> lies() {
    return """
      Today I merged 47 commits and coverage rose to 99.9 %.
      A quiet day with 2 commits; the strategy made 41 %.
      Made 2 commits: 2 on features and 1 on fixes.
      Made 3 commits in 3 files.
      LSTM skill fell from 0.91 to 0.95.
      LSTM skill rose from 0.95 to 0.91.
      LSTM skill rose from 0.91 to 0.90.
      XGBoost reached a skill of 0.95.
      Took 5 trades on exness: 3 won, 2 lost.
      Took 5 trades on ftmo: 2 won, 3 lost.
      exness gained 0.41 %.
      exness made +0.31 %.
      I added 12 indicators in 3 commits.
      Line coverage is 96.2 points.
      Importing a workbook takes 1,318 s.
      Coverage fell by 0.4 points to 96.2 %.
      The deployment went live.
      Tests pass and users love it.
      The strategy made money.
      All trades on ftmo were won.
      No trades were lost on ftmo.
      Tagged v0.5.0.
      Merged feat/gru.
      Fixed src/loader.py.
      Alice fixed the scaler.
      Together with Alice I fixed the scaler.
      On 21 November 2026 I made 3 commits.
      It was a Monday and I made 3 commits.
      Mostly fixes today, 3 commits.
      The GRU reached 0.95 skill.
      In deadbe1 the scaler was fixed.
      sma-cross went live.
      Import time doubled to 1,318 ms.
      LSTM skill tripled to 0.95.
      Heute habe ich drei Commits gemacht und die Abdeckung ist gestiegen.
      ```json {"text": "3 commits"} ```
      Here is the paragraph: I made 3 commits.
      Best skill yet: XGBoost at 0.90.
      Sharpe ratio 1.99 on ftmo.
      The win rate was 96.2 %.
      I spent two hours on the scaler.
      12 dialects were added.
      The LSTM beats XGBoost, 0.90 against 0.95.
      The strategy sma-cross was promoted to live.
      Import of the workbook rose by 50 %.
      Validation loss rose from 0.9 to 0.44.
      340 lines removed, 12 lines added.
      Both trades on ftmo lost.
      Three branches were merged.
      Two releases were tagged.
      ftmo ended red.
      exness ended green.
      Coverage of branches is 96.2 %.
      Branch coverage stands at 96.2 % and line coverage at 88.0 %.
      XGBoost trained for 40 epochs.
      Most of the work went into fixes.
      Five of the seven trades were on exness.
      The gap between the two models is 0.06.
      I deployed the reader to production.
      I fixed the scaler (abc0001): it is fit on the training part only.
      Skill fell by 4.4 % for the LSTM.
      The profit factor was 1.99 on exness.
      Twelve dialects, three commits: 47 tests pass.
      I talked to Bob about dropout.
      Docker image is smaller now.
      We support Windows now.
      The best of the two accounts was exness.
      Neither of the two ftmo trades won.
      exness had no loser.
      Four of the seven trades won.
      Every trade on ftmo was won.
      4 files changed, 12 insertions and 340 deletions.
      exness is up 0.31 %.
      Import time doubled.
    """
        .lines()
        .map(String::strip);
  }

  @ParameterizedTest
  @MethodSource("truths")
  void what_the_facts_say_passes(String text) {
    assertThat(GATE.judge(text).unbacked()).as(text).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lies")
  void what_no_fact_says_is_named(String text) {
    assertThat(GATE.judge(text).unbacked()).as(text).isNotEmpty();
  }

  @Test
  void every_claim_is_traced_to_its_fact() {
    assertThat(traced("LSTM skill rose from 0.91 to 0.95. Took 5 trades on ftmo, +0.41 % net."))
        .contains(
            "rose: direction of metric.lstm, metric.lstm.before",
            "0.91: metric.lstm.before",
            "0.95: metric.lstm",
            "5 trades: journal.ftmo.trades",
            "+0.41 %: journal.ftmo.netPercent");
    assertThat(traced("Importing a workbook is down to 1.3 s, half of what it was on 22 November."))
        .contains("1.3 s: metric.wall", "22 November: a day told of");
    assertThat(traced("340 lines added, 328 lines net."))
        .contains("328 lines: difference of git.linesAdded, git.linesRemoved");
  }

  @Test
  void a_number_of_a_subject_backs_only_that_quotation() {
    assertThat(traced("Wrote the “reader for 12 CSV dialects” in 3 commits."))
        .contains(
            "“reader for 12 CSV dialects”: words of commit.abc0003", "3 commits: git.commits");
    assertThat(GATE.judge("Made 12 commits.").clean()).isFalse();
    assertThat(GATE.judge("“reader for 13 CSV dialects”").clean()).isFalse();
  }

  /// Numbers that a commit subject or the owner says, in a text that takes them for results.
  static Stream<String> hearsay() {
    return """
      Coverage rose to 100 %.
      The strategy made 41 %.
      Coverage is 100 % and the strategy made 41 %.
      Today coverage is 100 % and the strategy made 41 %, at last.
      I made 5000 USD profit on 12 trades.
      The drawdown was 2 R.
      Loss is down to 0.02 and accuracy is 99.1.
      Loss is down to 0.02.
      Accuracy is 99.1.
      Reached Sharpe 3.
      Sharpe 3 reached.
      900 commits merged without a conflict.
      The strategy made “41 %”.
      The strategy `made 41 %` today.
      The strategy made forty-one percent.
    """
        .lines()
        .map(String::strip);
  }

  @ParameterizedTest
  @MethodSource("hearsay")
  void a_result_that_only_a_subject_or_the_owner_tells_is_no_fact(String text) {
    assertThat(tricked().judge(text).clean()).as(text).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I committed “coverage is 100 % and the strategy made 41 %”.",
        "The client now handles 3 retries before it gives up.",
        "The client handles retries.",
        "I wrote “Loss is down to 0.02 and accuracy is 99.1”.",
      })
  void what_they_say_may_be_quoted_and_a_plain_count_told_in_their_words(String text) {
    assertThat(tricked().judge(text).unbacked()).as(text).isEmpty();
  }

  @Test
  void an_entry_holds_the_subjects_with_their_hashes_and_the_words_of_the_owner() {
    String entry =
        """
        - coverage is 100 % and the strategy made 41 % (bad0001)

        Loss is down to 0.02 and accuracy is 99.1.
        """;

    assertThat(tricked().judgeEntry(entry).unbacked()).isEmpty();
    assertThat(tricked().judge(entry).clean()).isFalse();
    assertThat(tricked().judgeEntry("The strategy made 41 %.\n" + entry).clean()).isFalse();
  }

  private static Gate tricked() {
    return new Gate(
        new Ground(
            "Lab",
            LabDay.DAY,
            List.of(
                said("commit.bad0001", "fix: coverage is 100 % and the strategy made 41 %"),
                said("commit.bad0002", "feat: the client now handles 3 retries before it gives up"),
                said("commit.bad0003", "feat: 5000 USD profit on 12 trades, drawdown of 2 R"),
                said("commit.bad0004", "feat: Sharpe 3 reached"),
                said("commit.bad0005", "chore: 900 commits merged without a conflict"),
                said("words.1", "Loss is down to 0.02 and accuracy is 99.1."),
                said("words.2", "The loader took 3 rewrites and some sleep.")),
            Set.of()));
  }

  private static Fact said(String id, String text) {
    String measure = id.startsWith("words.") ? "own words" : "commit";
    return Fact.text(id, "", measure, text, LabDay.DAY, ".git");
  }

  @Test
  void what_may_not_be_left_out_is_missed() {
    Gate gate =
        new Gate(
            LabDay.ground(
                Set.of("git.commits", "tag.v0.4.0", "milestone.contract", "journal.ftmo.trades")));

    assertThat(missing(gate, "Merged feat/lstm."))
        .containsExactly("git.commits", "milestone.contract", "tag.v0.4.0", "journal.ftmo.trades");
    assertThat(
            missing(
                gate,
                "Two features and one fix. One contract for every model is reached, v0.4.0 tagged."
                    + " On ftmo 3 won, 2 lost."))
        .isEmpty();
  }

  @Test
  void money_is_traced_by_currency_and_the_result_needs_no_name() {
    Gate gate =
        new Gate(
            new Ground(
                "Lab",
                LabDay.DAY,
                List.of(
                    LabDay.number("journal.net", "ftmo", "net profit", "412.60", "USD"),
                    LabDay.number("journal.commission", "ftmo", "commission", "-7.00", "USD")),
                Set.of()));

    assertThat(gate.judge("Ftmo made 412.60 USD, after a commission of 7 USD.").clean()).isTrue();
    assertThat(gate.judge("It made $412.60.").clean()).isTrue();
    assertThat(gate.judge("It made 412.60 EUR.").clean()).isFalse();
    assertThat(gate.judge("It lost 412.60 USD.").clean()).isFalse();
    assertThat(gate.judge("The commission was 412.60 USD.").clean()).isFalse();
  }

  @Test
  void days_of_a_week_have_numbers_of_their_own() {
    Period week =
        new Period(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22), ZoneOffset.UTC);
    Gate gate =
        new Gate(
            new Ground(
                "Lab",
                week,
                List.of(
                    LabDay.number("git.commits", "Lab", "commits", "5", "commits"),
                    LabDay.number("git.days", "Lab", "days with commits", "2", "days"),
                    LabDay.number(
                        "day.2026-11-17.commits", "2026-11-17", "commits", "3", "commits"),
                    LabDay.number(
                        "day.2026-11-20.commits", "2026-11-20", "commits", "2", "commits")),
                Set.of()));

    assertThat(gate.judge("Made 5 commits on 2 days. Tuesday had 3 commits.").clean()).isTrue();
    assertThat(gate.judge("The busiest of 2 days was Tuesday with 3 commits.").clean()).isTrue();
    assertThat(gate.judge("Made 3 commits.").clean()).isFalse();
    assertThat(gate.judge("Friday had 3 commits.").clean()).isFalse();
    assertThat(gate.judge("Commits on every day.").clean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n ",
        "# A day\n\nMade 3 commits.",
        "<b>3 commits</b>",
        "3 commits, see [here](https://example.com).",
        "{\"text\": \"3 commits\"}",
        "@everyone 3 commits",
        "As an AI I made 3 commits.",
        "Je suis content, nous avons fait trois commits et la couverture est bonne.",
        "\u4eca\u65e5\u306f 3 commits \u3057\u307e\u3057\u305f",
      })
  void what_is_no_english_prose_is_refused(String text) {
    assertThat(GATE.judge(text).unbacked())
        .anyMatch(trace -> trace.claim().kind() == Claim.Kind.FORM);
  }

  @Test
  void a_text_longer_than_a_paragraph_is_refused_and_no_text_takes_long() {
    assertThat(GATE.judge("Made 3 commits. ".repeat(200)).clean()).isFalse();
    for (String hostile : List.of("1,", "a-", "(", "“", "v1.", "`", "3 of ", "/.", "\u2212")) {
      assertThat(GATE.judge(hostile.repeat(3_000)).clean()).as(hostile).isFalse();
    }
  }

  private static List<String> traced(String text) {
    List<String> lines = new ArrayList<>();
    GATE.judge(text)
        .traces()
        .forEach(trace -> lines.add(trace.claim().words() + ": " + behind(trace)));
    return lines;
  }

  private static String behind(Trace trace) {
    return switch (trace.backing()) {
      case Backing.ByFact(Fact fact) -> fact.id();
      case Backing.Derived(String how, List<Fact> facts) ->
          how + " of " + String.join(", ", facts.stream().map(Fact::id).toList());
      case Backing.Quotation(Fact fact) -> "words of " + fact.id();
      case Backing.Known(String why) -> why;
      case Backing.None none -> none.why();
    };
  }

  private static List<String> missing(Gate gate, String text) {
    return gate.judge(text).missing().stream().map(Fact::id).toList();
  }
}
