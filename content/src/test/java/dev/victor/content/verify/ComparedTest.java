package dev.victor.content.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.fact.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a draft says of two against each other, of each of several, and turned around.
class ComparedTest {

  private static final Gate LAB = new Gate(LabDay.ground(Set.of()));
  private static final Gate DESK =
      new Gate(
          new Ground(
              "Lab",
              LabDay.DAY,
              List.of(
                  number("git.commits", "Lab", "commits", "3", "commits"),
                  number("git.commits.fixes", "Lab", "commits on fixes", "1", "commits"),
                  number("git.commits.features", "Lab", "commits on features", "1", "commits"),
                  number("git.commits.docs", "Lab", "commits on docs", "1", "commits"),
                  number("git.linesAdded", "Lab", "lines added", "3217", "lines"),
                  number("git.linesRemoved", "Lab", "lines removed", "1187", "lines"),
                  text("branch.feat/a", "", "merged branch", "feat/parser"),
                  text("branch.feat/b", "", "merged branch", "feat/lexer"),
                  text("branch.feat/c", "", "merged branch", "fix/login"),
                  text("commit.ccc0001", "", "commit", "feat: enable the cache for the parser"),
                  text("commit.ccc0002", "", "commit", "fix: remove the retry loop from the login"),
                  text("commit.ccc0003", "", "commit", "docs: start the guide of the lexer"),
                  text("commit.ccc0004", "", "commit", "feat: add a progress bar to the import"),
                  number("journal.net", "main", "net profit", "412.60", "USD"),
                  number("journal.payoff", "main", "expected payoff", "12.50", "USD"),
                  number("journal.worst", "main", "largest loss", "-120", "USD"),
                  number("journal.best", "main", "largest profit", "310", "USD"),
                  number("journal.trades", "main", "trades", "33", "trades"),
                  text("strategy.rsi.stage", "rsi", "stage", "paper"),
                  text("strategy.macd.stage", "macd", "stage", "live"),
                  text("strategy.rsi.validation", "rsi", "validation", "passed"),
                  text("strategy.macd.validation", "macd", "validation", "failed")),
              Set.of()));

  private static Fact number(String id, String of, String measure, String value, String unit) {
    return LabDay.number(id, of, measure, value, unit);
  }

  private static Fact text(String id, String subject, String measure, String value) {
    return Fact.text(id, subject, measure, value, LabDay.DAY, ".git");
  }

  static Stream<String> truthsOfTheLab() {
    return """
      Some 340 lines went in.
      About 350 lines were added.
      Roughly 350 lines of new code.
      Two features: dropout between the layers and a reader for 12 CSV dialects.
      One fix: the scaler is fit on the training part only.
      Two new things: dropout and the CSV reader.
      Three changes: dropout, the scaler, the reader.
      The LSTM is 0.05 ahead of XGBoost.
      The LSTM leads XGBoost by 0.05.
      LSTM is ahead of XGBoost by 0.05 in skill.
      A gap of 0.05 in skill separates the LSTM from XGBoost.
      The better model is the LSTM.
      XGBoost is the weaker of the two.
      LSTM leads, XGBoost follows.
      The LSTM does better than XGBoost.
      ftmo did better than exness.
      sma-cross reached forward.
      The difference between the two models is 0.05.
    """
        .lines()
        .map(String::strip);
  }

  static Stream<String> liesOfTheLab() {
    return """
      The LSTM is 0.05 behind XGBoost.
      XGBoost is 0.05 ahead of the LSTM.
      XGBoost leads the LSTM by 0.05.
      The LSTM is 0.04 ahead of XGBoost.
      XGBoost leads with 0.90, LSTM follows with 0.95.
      XGBoost leads, the LSTM follows.
      The better one is XGBoost.
      The better model is XGBoost.
      The LSTM is the weaker of the two.
      XGBoost does better than the LSTM.
      exness did better than ftmo.
      I removed the dropout between the LSTM layers.
      Dropout between the layers is gone.
      The reader for CSV dialects was dropped.
      All commits were fixes.
      Every commit was a feature.
      Both commits were features.
      All three commits were features.
      All branches were merged on Monday.
      On Monday I made 3 commits.
      Three commits on Saturday.
      Both strategies were promoted.
      All strategies moved to forward.
      sma-cross was demoted.
      sma-cross failed forward.
      sma-cross passed backtest.
    """
        .lines()
        .map(String::strip);
  }

  static Stream<String> truthsOfTheDesk() {
    return """
      Three branches landed.
      Three branches were merged: feat/parser, feat/lexer and fix/login.
      A little over 3 thousand lines went in.
      Some 3,200 lines were added.
      About 3,200 lines came in and about 1,200 went out.
      Over three thousand lines were added.
      Three commits: one on docs, one on fixes, one on features.
      One fix, one feature, one on docs.
      One fix and one feature.
      One feature, one fix and one change of docs each.
      One commit each on fixes, features and docs.
      One each on fixes, features and docs.
      The worst trade lost 120 USD.
      The worst trade cost 120 USD, the best made 310 USD.
      I made 12.50 USD a trade.
      That is 12.50 USD per trade.
      On average 12.50 USD a trade.
      An average of 12.50 USD.
      33 trades made 412.60 USD, or 12.50 USD each.
      I removed the retry loop from the login.
      The login no longer has a retry loop.
      The parser has a cache now.
      The cache of the parser is enabled.
      The import shows a progress bar.
      rsi is on paper, macd is live.
      rsi passed, macd failed.
    """
        .lines()
        .map(String::strip);
  }

  static Stream<String> liesOfTheDesk() {
    return """
      The worst trade made 120 USD.
      The best trade made 120 USD.
      The best trade lost 310 USD.
      The average trade made 120 USD.
      33 trades made 412.60 USD, or 14.50 USD each.
      I made 412.60 USD a trade.
      The cache for the parser is disabled.
      I disabled the cache for the parser.
      I added the retry loop to the login.
      The retry loop of the login is back.
      I removed the progress bar from the import.
      I finished the guide of the lexer.
      rsi is live.
      rsi went live, macd is on paper.
      Both strategies are live.
      Both strategies passed.
      rsi failed and macd passed.
      rsi failed.
      macd passed.
      All strategies failed.
      All branches were fixes.
      Two branches landed.
      Two commits each on fixes, features and docs.
      Two new things: the moon and the stars.
      Three new things: the cache for the parser and the progress bar.
    """
        .lines()
        .map(String::strip);
  }

  @ParameterizedTest
  @MethodSource("truthsOfTheLab")
  void a_true_comparison_passes(String text) {
    assertThat(LAB.judge(text).unbacked()).as(text).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("liesOfTheLab")
  void a_comparison_turned_around_is_named(String text) {
    assertThat(LAB.judge(text).unbacked()).as(text).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("truthsOfTheDesk")
  void what_is_true_of_each_passes(String text) {
    assertThat(DESK.judge(text).unbacked()).as(text).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("liesOfTheDesk")
  void what_is_not_so_of_each_is_named(String text) {
    assertThat(DESK.judge(text).unbacked()).as(text).isNotEmpty();
  }
}
