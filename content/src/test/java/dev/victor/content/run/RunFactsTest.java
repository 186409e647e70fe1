package dev.victor.content.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFactsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;

  @BeforeEach
  void project() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {"schemaVersion":1,"project":{"id":"p","name":"P"},
         "author":{"name":"V","timezone":"Europe/Berlin"},
         "log":{"metrics":["runs/*.jsonl","runs/**/*.csv","mlruns"]}}
        """);
  }

  private void log(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-22T20:00:00Z")));
  }

  private List<String> facts() {
    return facts(Period.day(DAY, BERLIN));
  }

  private List<String> facts(Period period) {
    Environment environment = new Environment(Map.of(), folder, folder, Clock.systemUTC());
    return new RunFacts(environment)
        .facts(Workspace.require(folder), period).stream().map(RunFactsTest::line).toList();
  }

  private static String line(Fact fact) {
    return fact.id()
        + " = "
        + fact.value()
        + (fact.unit().isEmpty() ? "" : " " + fact.unit())
        + " of "
        + fact.subject()
        + " from "
        + fact.source();
  }

  @Test
  void a_run_of_json_lines_says_last_change_best_and_steps() throws IOException {
    log(
        "runs/lstm.jsonl",
        """
        {"time":"2026-11-22T10:00:00Z","epoch":1,"val_loss":0.9,"lr":1e-3}
        {"time":"2026-11-22T10:01:00Z","epoch":2,"val_loss":0.41,"lr":0.001}

        {"time":"2026-11-22T10:02:00Z","epoch":3,"val_loss":0.44,"lr":0.0010,"note":"ok","nan":NaN}
        """);

    assertThat(facts())
        .containsExactly(
            "run.lstm.val_loss.last = 0.44 of lstm from runs/lstm.jsonl",
            "run.lstm.val_loss.last.before = 0.9 of lstm from runs/lstm.jsonl",
            "run.lstm.val_loss.change = -0.46 of lstm from runs/lstm.jsonl",
            "run.lstm.val_loss.best = 0.41 of lstm from runs/lstm.jsonl",
            "run.lstm.lr.last = 0.001 of lstm from runs/lstm.jsonl",
            "run.lstm.steps = 3 epochs of lstm from runs/lstm.jsonl");
  }

  @Test
  void what_was_before_these_days_is_compared_with_and_what_came_later_is_not() throws IOException {
    log(
        "runs/skill.jsonl",
        """
        {"asOf":"2026-11-20","skill":0.90}
        {"asOf":"2026-11-21","skill":0.93}
        {"asOf":"2026-11-22","skill":0.95}
        {"asOf":"2026-11-23","skill":0.99}
        """);

    assertThat(facts())
        .containsExactly(
            "run.skill.skill.last = 0.95 of skill from runs/skill.jsonl",
            "run.skill.skill.last.before = 0.93 of skill from runs/skill.jsonl",
            "run.skill.skill.change = 0.02 of skill from runs/skill.jsonl");
    assertThat(facts(Period.day(DAY.minusDays(5), BERLIN))).isEmpty();
  }

  @Test
  void a_day_is_one_of_the_authors_zone() throws IOException {
    log("runs/a.jsonl", "{\"ts\":1795388400,\"loss\":1}\n{\"ts\":1795388399,\"loss\":2}\n");

    assertThat(Instant.ofEpochSecond(1795388400)).isEqualTo("2026-11-22T23:00:00Z");
    assertThat(facts()).containsExactly("run.a.loss.last = 2 of a from runs/a.jsonl");
  }

  @Test
  void rows_name_their_run() throws IOException {
    log(
        "runs/all.csv",
        "model;date;f1\nxgb;2026-11-22;0,81\nlstm;2026-11-22;0,84\nxgb;2026-11-22;0,83\n");

    assertThat(facts())
        .contains(
            "run.xgb.f1.last = 0.83 of xgb from runs/all.csv",
            "run.xgb.steps = 2 rows of xgb from runs/all.csv",
            "run.lstm.f1.last = 0.84 of lstm from runs/all.csv");
  }

  @Test
  void tensorboard_says_run_and_measure_by_the_name_of_the_file() throws IOException {
    log(
        "runs/tb/run-lstm_train-tag-val_loss.csv",
        "Wall time,Step,Value\n1795338000.5,0,0.5\n1795338060.5,1,0.25\n");

    assertThat(facts())
        .contains(
            "run.lstm_train.val_loss.last = 0.25 of lstm_train from"
                + " runs/tb/run-lstm_train-tag-val_loss.csv",
            "run.lstm_train.steps = 2 steps of lstm_train from"
                + " runs/tb/run-lstm_train-tag-val_loss.csv");
  }

  @Test
  void the_file_store_of_mlflow_is_read_as_it_stands() throws IOException {
    log("mlruns/0/abcdef0123456789/meta.yaml", "run_id: abcdef0123456789\nrun_name: 'calm-fox'\n");
    log(
        "mlruns/0/abcdef0123456789/metrics/val/rmse",
        "1795338000000 1.5 0\n1795338060000 1.25 1\n1795338120000 nan 2\n");
    log("mlruns/0/abcdef0123456789/params/lr", "0.1");

    assertThat(facts())
        .containsExactly(
            "run.calm-fox.val/rmse.last = 1.25 of calm-fox from"
                + " mlruns/0/abcdef0123456789/metrics/val/rmse",
            "run.calm-fox.val/rmse.last.before = 1.5 of calm-fox from"
                + " mlruns/0/abcdef0123456789/metrics/val/rmse",
            "run.calm-fox.val/rmse.change = -0.25 of calm-fox from"
                + " mlruns/0/abcdef0123456789/metrics/val/rmse",
            "run.calm-fox.val/rmse.best = 1.25 of calm-fox from"
                + " mlruns/0/abcdef0123456789/metrics/val/rmse",
            "run.calm-fox.steps = 2 steps of calm-fox from"
                + " mlruns/0/abcdef0123456789/metrics/val/rmse");
  }

  @Test
  void a_row_that_is_still_written_waits_and_a_broken_one_is_named() throws IOException {
    log("runs/a.jsonl", "{\"loss\":2}\n{\"loss\":1.");
    assertThat(facts()).containsExactly("run.a.loss.last = 2 of a from runs/a.jsonl");

    log("runs/a.jsonl", "{\"loss\":2}\n{\"loss\"\n{\"loss\":1}\n");
    assertThatThrownBy(this::facts)
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.line()).contains("runs/a.jsonl:2"));
  }

  @Test
  void a_binary_file_is_refused_and_numbers_out_of_any_size_are_no_numbers() throws IOException {
    log("runs/a.jsonl", "{\"loss\":1e999999999,\"x\":1e99}\n");
    assertThat(facts()).noneMatch(line -> line.contains("loss"));

    Files.write(folder.resolve("runs/a.jsonl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThatThrownBy(this::facts).isInstanceOf(BadInput.class).hasMessageContaining("UTF-8");
  }
}
