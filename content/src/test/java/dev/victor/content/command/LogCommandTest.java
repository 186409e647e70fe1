package dev.victor.content.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.content.story.ProjectFacts;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Verb;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.fact.FactSource;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.git.GitRunner;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.fixtures.Answers;

class LogCommandTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final List<FactSource> more = new ArrayList<>();

  private record Said(String out, String err) {}

  @BeforeEach
  void history() throws IOException {
    git("init", "-q", "-b", "main");
    model("0.91", "2026-11-20", "");
    commit("2026-11-20T09:00:00+0100", "chore: begin");
    git("tag", "v0.1.0");
    model(
        "0.95",
        "2026-11-22",
        ",\"milestones\":[{\"id\":\"m\",\"title\":\"One *contract*\",\"status\":\"done\","
            + "\"doneOn\":\"2026-11-22\"},{\"id\":\"n\",\"title\":\"Later\"}]");
    commit("2026-11-21T23:30:00Z", "feat(lstm): dropout");
  }

  @Test
  void a_day_is_one_of_the_authors_zone() throws IOException {
    Said said = victor("today");

    assertThat(said.out())
        .isEqualTo(
            """
            # 22 November 2026

            Reached the milestone \u201cOne \\*contract\\*\u201d. Made 1 commit in 1 file. New: dropout (lstm). Skill rose from 0.91 to 0.95.

            ## Features

            - **lstm** dropout `%s`

            ## In numbers

            | | | From |
            |---|---:|---|
            | Commits | 1 commit | .git |
            | Files changed | 1 file | .git |
            | Lines added | 1 line | .git |
            | Lines removed | 1 line | .git |
            | Milestone | One \\*contract\\* | project.json |
            | Skill | 0.95, was 0.91 | project.json |
            """
                .formatted(git("rev-parse", "HEAD").substring(0, 7)));
    assertThat(said.err()).isEqualTo("wrote docs/devlog/2026-11-22.md\n");
    assertThat(victor("today").err()).isEqualTo("unchanged: docs/devlog/2026-11-22.md\n");
    assertThat(Files.readString(folder.resolve("docs/devlog/README.md")))
        .contains(
            "- [22 November 2026](2026-11-22.md): Reached the milestone \u201cOne"
                + " \\*contract\\*\u201d.\n");
  }

  @Test
  void yesterday_and_the_week_are_other_days() {
    assertThat(victor("yesterday").out()).contains("# 21 November 2026", "A quiet day.");
    assertThat(victor("week", "--dry-run").out())
        .contains("# Week 47, 16 November 2026 to 22 November 2026", "- begin", "dropout");
    assertThat(victor("week", "--dry-run").err())
        .isEqualTo("not written: docs/devlog/2026-W47.md\n");
    assertThat(folder.resolve("docs/devlog/2026-W47.md")).doesNotExist();
  }

  @Test
  void since_a_day_or_a_revision_nothing_is_kept() {
    assertThat(victor("since", "v0.1.0").out()).contains("- begin", "dropout");
    assertThat(victor("since", "2026-11-21").out()).contains("dropout").doesNotContain("- begin");
    assertThat(folder.resolve("docs")).doesNotExist();
    assertThatThrownBy(() -> victor("since", "--", "-n1")).isInstanceOf(UsageError.class);
    assertThatThrownBy(() -> victor("since", "2026-11-23")).hasMessageContaining("is not past");
    assertThatThrownBy(() -> victor("since", "project.json"))
        .hasMessageContaining("is no day and no revision");
    assertThat(victor("since", "2026-11-21").out())
        .startsWith("# 21 November 2026 to 22 November 2026\n");
    assertThat(victor("since", "2026-11-22").out()).startsWith("# 22 November 2026\n");
    assertThatThrownBy(() -> victor("since")).isInstanceOf(UsageError.class);
  }

  @Test
  void an_update_comes_into_the_entry_as_data() {
    assertThat(victor("note", "slow", "<day>", "@here").out())
        .isEqualTo("noted in .victor/updates/2026-11-22.txt\n");
    assertThat(victor("today").out()).contains("\nslow &lt;day> @\u200bhere\n");
    assertThat(victor("note", "x", "--json").out())
        .contains("\"day\" : \"2026-11-22\"", "\"file\" : \".victor/updates/2026-11-22.txt\"");
  }

  @Test
  void a_prompt_is_shown_and_not_sent() {
    Said said = victor("prompt");

    assertThat(said.out())
        .startsWith("{\"messages\":[{\"role\":\"system\",")
        .contains("metric.skill.before")
        .endsWith("}\n");
    assertThat(said.err()).isEqualTo("nothing was sent, and project.json names no ai.endpoint\n");
    assertThat(victor("prompt", "--week", "--json").out())
        .contains("16 November 2026 to 22 November 2026", "\"address\" : null", "\"body\" : ");
  }

  @Test
  void a_model_that_may_not_be_asked_is_replaced_and_that_is_told() throws IOException {
    assertThat(victor("today", "--narrator", "model", "--dry-run").err())
        .contains("no model was asked: project.json names no ai.endpoint; add one such as");
    model(
        "0.95",
        "2026-11-22",
        ",\"log\":{\"narrator\":\"model\"},\"ai\":{\"endpoint\":\"http://127.0.0.1:1/v1\"}");
    assertThat(victor("today", "--dry-run").err())
        .contains("no model was asked: ai.enabled is not true in project.json");
    assertThat(victor("today", "--narrator", "template", "--dry-run").err())
        .doesNotContain("no model");
    assertThatThrownBy(() -> victor("today", "--narrator", "poet"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("'poet' is none of template, model");
  }

  @Test
  void a_source_that_cannot_be_read_is_told() {
    more.add((workspace, period) -> {
      throw new BadInput("cov.xml", "is no report", "make it again");
    });

    assertThat(victor("today").err()).endsWith("left out: cov.xml: is no report; make it again\n");
    assertThat(victor("today", "--json").out())
        .contains(
            "\"status\" : \"unchanged\"",
            "\"id\" : \"metric.skill\"",
            "\"leftOut\" : [",
            "\"cov.xml: is no report; make it again\"");
  }

  private void model(String value, String asOf, String more) throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {"schemaVersion":1,"project":{"id":"lab","name":"Lab"},
         "author":{"name":"V","email":"v@example.com","timezone":"Europe/Berlin"},
         "metrics":[{"id":"skill","label":"Skill","value":%s,"unit":"ratio","asOf":"%s"}]%s}
        """
            .formatted(value, asOf, more));
  }

  private void commit(String time, String subject) {
    git("add", "-A");
    new GitRunner(
            environment(Map.of("GIT_AUTHOR_DATE", time, "GIT_COMMITTER_DATE", time)), folder, false)
        .write("commit", "-q", "-m", subject)
        .orFail();
  }

  private String git(String... words) {
    return new GitRunner(environment(Map.of()), folder, false).write(words).orFail().text();
  }

  private Environment environment(Map<String, String> dates) {
    Map<String, String> variables = new HashMap<>(dates);
    variables.put("PATH", System.getenv("PATH"));
    variables.put("HOME", folder.toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    variables.put("GIT_AUTHOR_NAME", "V");
    variables.put("GIT_AUTHOR_EMAIL", "v@example.com");
    variables.put("GIT_COMMITTER_NAME", "V");
    variables.put("GIT_COMMITTER_EMAIL", "v@example.com");
    return new Environment(variables, folder, folder, NOON);
  }

  private Said victor(String verb, String... typed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Terminal.NONE);
    Command command =
        LogCommands.group(world -> sources(world), List::of).verbs().stream()
            .filter(each -> each.name().equals(verb))
            .map(Verb::make)
            .findFirst()
            .orElseThrow()
            .get();
    command.arguments().parse("victor log " + verb, List.of(typed));
    Outcome outcome = command.run(new Session(environment(Map.of()), console));
    Answers.check(command, outcome);
    if (command.arguments().json.value()) {
      console.text(Json.write(outcome.json()));
    } else {
      outcome.print(console);
    }
    return new Said(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private List<FactSource> sources(Environment world) {
    List<FactSource> all = new ArrayList<>();
    all.add(new ProjectFacts(world));
    all.addAll(more);
    return all;
  }
}
