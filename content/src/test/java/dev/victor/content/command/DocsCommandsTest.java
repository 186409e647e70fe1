package dev.victor.content.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Verb;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.ByteArrayInputStream;
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

/// The verbs of `victor docs` beside `render`.
class DocsCommandsTest {

  private static final String PROJECT =
      """
      {
        "schemaVersion": 1,
        "project": { "id": "p", "name": "P*" },
        "documents": [
          { "id": "readme", "template": "readme", "target": "README.md" },
          { "id": "cv", "template": "mine", "target": "docs/cv.md" }
        ]
      }
      """;

  @TempDir private Path folder;
  private String stdin = "";

  private record Said(String out, String err, int exit) {}

  @BeforeEach
  void project() throws IOException {
    write("project.json", PROJECT);
    write(".victor/templates/mine.md.mustache", "# {{name}}\n{{#links}}{{lable}}{{/links}}\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Said victor(String verb, String... typed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Terminal.NONE);
    Verb found =
        DocsCommands.group().verbs().stream()
            .filter(candidate -> candidate.name().equals(verb))
            .findFirst()
            .orElseThrow();
    Command command = found.make().get();
    command.arguments().parse("victor docs " + verb, List.of(typed));
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

  @Test
  void documents_are_listed_with_how_they_stand() throws IOException {
    assertThat(victor("list").out())
        .isEqualTo(
            """
            readme  readme  README.md   file  missing
            cv      mine    docs/cv.md  file  missing
            """);
    victor("render");
    write("README.md", "by hand");
    write(".victor/templates/mine.md.mustache", "{{nmae}}");
    assertThat(victor("list"))
        .isEqualTo(
            new Said(
                """
                readme  readme  README.md   file  edited by hand
                cv      mine    docs/cv.md  file  faulty
                """,
                ".victor/templates/mine.md.mustache:1: unknown variable 'nmae'; did you mean"
                    + " name?\n",
                0));
    write(".victor/templates/mine.md.mustache", "# {{name}}!\n");
    assertThat(victor("list", "--json").out())
        .contains("\"state\" : \"edited\"", "\"state\" : \"stale\"", "\"mode\" : \"file\"");
    write("project.json", "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"}}");
    assertThat(victor("list").err()).isEqualTo("try: victor docs new readme\n");
  }

  @Test
  void a_preview_writes_nothing() {
    assertThat(victor("preview", "cv").out()).isEqualTo("# P\\*\n");
    assertThat(victor("preview", "cv", "--json").out()).contains("\"text\" : \"# P\\\\*\\n\"");
    assertThat(folder.resolve("docs")).doesNotExist();
    assertThatThrownBy(() -> victor("preview", "cvs"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("no document is called 'cvs'");
    assertThatThrownBy(() -> victor("preview")).isInstanceOf(UsageError.class);
    assertThatThrownBy(() -> victor("preview", "cv", "--format", "txt"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("there is no such template");
  }

  @Test
  void a_template_is_rendered_from_the_command_line_or_stdin() {
    assertThat(victor("eval", "{{name}}").out()).isEqualTo("P*\n");
    assertThat(victor("eval", "{{document.target}}", "--document", "cv", "--format", "md").out())
        .isEqualTo("docs/cv.md\n");
    stdin = "{{>mine}}\u001b[2J\n";
    assertThat(victor("eval", "-", "--format", "md").out()).isEqualTo("# P\\*\n\n[2J\n");
    assertThatThrownBy(() -> victor("eval", "{{nmae}}"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("unknown variable 'nmae'");
    assertThatThrownBy(() -> victor("eval")).isInstanceOf(UsageError.class);
  }

  @Test
  void variables_are_told_with_their_values() {
    assertThat(victor("variables").out()).contains("name  ", "P*", "name of the project");
    assertThat(victor("variables", "cv", "--json").out()).contains("\"value\" : \"docs/cv.md\"");
  }

  @Test
  void a_branch_that_is_not_taken_is_looked_at_too() throws IOException {
    assertThat(victor("lint"))
        .isEqualTo(
            new Said(
                ".victor/templates/mine.md.mustache:2: unknown variable 'lable'; did you mean"
                    + " label?\n",
                "",
                1));
    write(".victor/templates/mine.md.mustache", "{{#links}}{{name}}{{/links}}");
    assertThat(victor("lint").exit()).isZero();
    assertThat(victor("lint").out()).contains("'name' is nothing of links");
    write(".victor/templates/mine.md.mustache", "{{name}}");
    assertThat(victor("lint").out()).isEqualTo("2 templates name only what there is\n");
    write(".victor/templates/mine.md.mustache", "{{#no}}{{>gone}}{{/no}}");
    assertThat(victor("lint", "--json").out()).contains("there is no partial 'gone'");
  }

  @Test
  void a_document_is_declared_without_touching_the_rest() throws IOException {
    assertThat(victor("new", "resume", "--dry-run").out())
        .startsWith("would be added to \"documents\" of project.json:\n");
    assertThat(folder.resolve("project.json")).hasContent(PROJECT);
    assertThat(victor("new", "resume"))
        .isEqualTo(
            new Said(
                """
                added to "documents" of project.json:
                  { "id": "resume", "template": "resume", "target": "docs/resume.md" }
                """,
                "then: victor docs render\n",
                0));
    assertThat(folder.resolve("project.json"))
        .hasContent(
            PROJECT.replace(
                "docs/cv.md\" }\n",
                "docs/cv.md\" },\n    { \"id\": \"resume\", \"template\": \"resume\", \"target\":"
                    + " \"docs/resume.md\" }\n"));
    assertThatThrownBy(() -> victor("new", "resume"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("there is a document called 'resume' already");
    assertThat(victor("new", "codemeta").out()).contains("\"target\": \"codemeta.json\"");
    assertThatThrownBy(() -> victor("new", "changelog"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("the changelog is no document of project.json");
    assertThatThrownBy(() -> victor("new", "nothing"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("there is no such template");
    assertThatThrownBy(() -> victor("new")).isInstanceOf(UsageError.class);
  }

  @Test
  void a_target_that_is_there_gets_a_region() throws IOException {
    write("docs/about.md", "by hand\n");
    Said said = victor("new", "about", "--template", "readme", "--target", "docs/about.md");
    assertThat(said.out())
        .contains("\"mode\": \"regions\" }\n")
        .endsWith("  <!-- victor:begin about -->\n  <!-- victor:end about -->\n");
    assertThat(
            victor("new", "b", "--template", "readme", "--target", "docs/about.md", "--json").out())
        .contains("\"written\" : true", "victor:begin b");
    assertThatThrownBy(() -> victor("new", "c", "--template", "readme", "--target", "README.md"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("both own README.md");
    assertThatThrownBy(() -> victor("new", "x", "--template", "readme", "--target", ".git/x.md"))
        .isInstanceOf(BadInput.class);
  }
}
