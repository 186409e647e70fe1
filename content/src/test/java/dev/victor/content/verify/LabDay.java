package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// A made-up Sunday of a laboratory that codes, trains and trades.
final class LabDay {

  static final Period DAY = Period.day(LocalDate.of(2026, 11, 22), ZoneOffset.UTC);

  private static final List<Fact> FACTS =
      List.of(
          number("git.commits", "Lab", "commits", "3", "commits"),
          number("git.files", "Lab", "files changed", "4", "files"),
          number("git.linesAdded", "Lab", "lines added", "340", "lines"),
          number("git.linesRemoved", "Lab", "lines removed", "12", "lines"),
          number("git.commits.features", "Lab", "commits on features", "2", "commits"),
          number("git.commits.fixes", "Lab", "commits on fixes", "1", "commits"),
          text("commit.abc0001", "", "commit", "feat(lstm): dropout between the layers"),
          text("commit.abc0002", "", "commit", "fix(scaler): fit on the training part only"),
          text("commit.abc0003", "", "commit", "feat: reader for 12 CSV dialects, on Java 25"),
          text("file.src/scaler.py", "", "changed file", "src/scaler.py"),
          text("file.src/lstm.py", "", "changed file", "src/lstm.py"),
          text("branch.feat/lstm", "", "merged branch", "feat/lstm"),
          text("milestone.contract", "", "milestone", "One contract for every model"),
          text("tag.v0.4.0", "", "tag", "v0.4.0"),
          number("coverage.line", "Lab", "line coverage", "96.2", "%"),
          number("coverage.branch", "Lab", "branch coverage", "88.0", "%"),
          number(
              "coverage.line.moved", "Lab", "line coverage against the baseline", "0.4", "points"),
          number("metric.lstm", "", "LSTM skill", "0.95", "ratio"),
          number("metric.lstm.before", "", "LSTM skill before", "0.91", "ratio"),
          number("metric.xgb", "", "XGBoost skill", "0.90", "ratio"),
          number("metric.xgb.before", "", "XGBoost skill before", "0.93", "ratio"),
          number("metric.wall", "", "Import of a workbook with 1,156 trades", "1318", "ms"),
          number(
              "metric.wall.before",
              "",
              "Import of a workbook with 1,156 trades before",
              "2636",
              "ms"),
          number("journal.ftmo.trades", "ftmo", "trades", "5", "trades"),
          number("journal.ftmo.won", "ftmo", "trades won", "3", "trades"),
          number("journal.ftmo.lost", "ftmo", "trades lost", "2", "trades"),
          number("journal.ftmo.netPercent", "ftmo", "net profit", "0.412345", "%"),
          number("journal.ftmo.profitFactor", "ftmo", "profit factor", "1.99", "ratio"),
          number("journal.ftmo.winRate", "ftmo", "win rate", "60", "%"),
          number("journal.exness.trades", "exness", "trades", "2", "trades"),
          number("journal.exness.won", "exness", "trades won", "0", "trades"),
          number("journal.exness.lost", "exness", "trades lost", "2", "trades"),
          number("journal.exness.netPercent", "exness", "net profit", "-0.31", "%"),
          number("run.lstm.val_loss.last", "lstm", "val_loss", "0.44", ""),
          number("run.lstm.val_loss.last.before", "lstm", "val_loss before", "0.9", ""),
          number("run.lstm.val_loss.change", "lstm", "val_loss change", "-0.46", ""),
          number("run.lstm.val_loss.best", "lstm", "best val_loss", "0.41", ""),
          number("run.lstm.steps", "lstm", "steps", "40", "epochs"),
          text("strategy.sma-cross.stage", "sma-cross", "stage", "forward"));

  private LabDay() {}

  static Ground ground(Set<String> must) {
    return new Ground("Lab", DAY, FACTS, must);
  }

  static Fact number(String id, String subject, String measure, String value, String unit) {
    return Fact.number(id, subject, measure, new BigDecimal(value), unit, DAY, "src");
  }

  private static Fact text(String id, String subject, String measure, String value) {
    return Fact.text(id, subject, measure, value, DAY, ".git");
  }
}
