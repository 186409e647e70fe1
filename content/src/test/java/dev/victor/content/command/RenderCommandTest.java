package dev.victor.content.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.fixtures.Answers;

class RenderCommandTest {

  @TempDir private Path folder;

  private record Said(String out, String err, int exit) {}

  @BeforeEach
  void project() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"},\"documents\":["
            + "{\"id\":\"readme\",\"template\":\"readme\",\"target\":\"README.md\"},"
            + "{\"id\":\"resume\",\"template\":\"resume\",\"target\":\"docs/resume.md\"}]}");
  }

  private Said victor(Console.Terminal terminal, String... typed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal);
    Command command = DocsCommands.group().verbs().getFirst().make().get();
    command.arguments().parse("victor docs render", List.of(typed));
    Session session =
        new Session(new Environment(Map.of(), folder, folder, Clock.systemUTC()), console);
    Outcome outcome = command.run(session);
    Answers.check(command, outcome);
    if (command.arguments().json.value()) {
      console.text(Json.write(outcome.json()));
    } else {
      outcome.print(console);
    }
    return new Said(
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8),
        outcome.exit().number());
  }

  private Said victor(String... typed) {
    return victor(Console.Terminal.NONE, typed);
  }

  @Test
  void rendering_says_what_was_written() {
    assertThat(victor("--dry-run").out())
        .isEqualTo("readme  README.md       stale\nresume  docs/resume.md  stale\n");
    assertThat(victor("readme")).isEqualTo(new Said("readme  README.md  written\n", "", 0));
    assertThat(victor())
        .isEqualTo(
            new Said(
                "readme  README.md       unchanged\nresume  docs/resume.md  written\n", "", 0));
  }

  @Test
  void a_check_prints_the_diff_and_ends_with_one() throws IOException {
    victor();
    Files.writeString(folder.resolve("README.md"), "# Q\n");
    assertThat(victor("--check"))
        .isEqualTo(
            new Said(
                "--- a/README.md\n+++ b/README.md\n@@ -1 +1 @@\n-# Q\n+# P\n",
                """
                README.md was edited by hand since victor wrote it
                0 of 2 documents stale, 1 edited by hand; victor docs render
                """,
                1));
    assertThat(victor(Console.Terminal.NONE.withColour(true), "--check").out())
        .contains("\u001b[32m+# P\u001b[0m\n")
        .contains("\u001b[31m-# Q\u001b[0m\n");
    Said refused = victor();
    assertThat(refused.exit()).isEqualTo(4);
    assertThat(refused.out()).endsWith("@@ -1 +1 @@\n-# P\n+# Q\n");
    assertThat(refused.err()).contains("nothing was written; --force overwrites it");
    assertThat(victor("--json").out()).contains("\"status\" : \"edited\"", "\"reasons\"");
    assertThatThrownBy(() -> victor("--force", "--adopt")).isInstanceOf(UsageError.class);
    assertThat(victor("--force").err()).startsWith("what stood in README.md is in .victor/run/");
    assertThat(victor("--check").exit()).isZero();
  }

  @Test
  void a_stale_metric_is_told_with_what_renews_it() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {"schemaVersion":1,"project":{"id":"p","name":"P"},"metrics":[
          {"id":"m","label":"M","value":1,"unit":"s","asOf":"2020-01-01","staleAfterDays":7,"source":"m.json#/x"},
          {"id":"h","label":"H","value":1,"unit":"s","asOf":"2020-01-01","staleAfterDays":7},
          {"id":"k","label":"K","value":1,"unit":"s","asOf":"2020-01-01"}],
         "documents":[{"id":"readme","template":"readme","target":"README.md"}]}
        """);
    assertThat(victor().err())
        .isEqualTo(
            """
            metric m is of 2020-01-01, older than 7 days; victor metrics sync m
            metric h is of 2020-01-01, older than 7 days; measure it again
            """);
  }

  @Test
  void scripts_get_one_object() {
    assertThat(victor("--check", "--json"))
        .isEqualTo(
            new Said(
                """
                {
                  "documents" : [
                    {
                      "id" : "readme",
                      "target" : "README.md",
                      "status" : "stale"
                    },
                    {
                      "id" : "resume",
                      "target" : "docs/resume.md",
                      "status" : "stale"
                    }
                  ]
                }
                """,
                "",
                1));
  }

  @Test
  void a_project_without_documents_is_told_how_to_declare_one() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"}}");
    Said said = victor("--check");
    assertThat(said.out()).isEqualTo("no documents are declared in project.json\n");
    assertThat(said.err()).isEqualTo("try: victor docs new readme\n");
    assertThat(said.exit()).isZero();
  }
}
