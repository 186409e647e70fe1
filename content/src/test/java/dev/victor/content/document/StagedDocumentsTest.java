package dev.victor.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.content.document.Documents.Intent;
import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.git.GitRunner;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents as the next commit would hold them.
class StagedDocumentsTest {

  @TempDir private Path folder;
  private Scene scene;
  private GitRunner git;

  @BeforeEach
  void repository() {
    scene =
        new Scene(folder)
            .file(".victor/templates/mini.md.mustache", "# {{name}}\n")
            .project("a mini A.md file");
    git = new GitRunner(environment(), folder, false);
    git.write("init", "-q").orFail();
    scene.documents("victor.jar 1").render(List.of(), Intent.WRITE);
  }

  private Environment environment() {
    Map<String, String> variables =
        Map.of(
            "PATH", "/usr/local/bin:/usr/bin:/bin",
            "HOME", folder.toString(),
            "GIT_CONFIG_NOSYSTEM", "1");
    return new Environment(variables, folder, folder, Scene.CLOCK);
  }

  private RenderAnswer check() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console = new Console(nowhere, nowhere, Console.Terminal.NONE);
    return StagedDocuments.of(new Session(environment(), console)).check();
  }

  private String note(String name) throws IOException {
    return Files.readString(folder.resolve(".victor/stamps/documents." + name));
  }

  private String index() throws IOException {
    List<String> asked = new ArrayList<>(List.of("ls-files", "-s", "--"));
    asked.addAll(note("paths").lines().toList());
    return git.read(asked.toArray(String[]::new)).orFail().text();
  }

  @Test
  void what_was_rendered_is_noted_as_git_will_say_it() throws IOException {
    git.write("add", "-A").orFail();
    assertThat(note("paths"))
        .contains("A.md\n", "project.json\n", ".victor/templates/mini.md.mustache\n")
        .contains(".victor/seals\n");
    assertThat(note("index").strip()).isEqualTo(index().strip());
    String own = note("index");
    assertThat(check().exit()).isEqualTo(ExitCode.OK);
    assertThat(note("index")).isEqualTo(own);
  }

  @Test
  void a_document_that_was_rendered_and_not_staged_is_stale() {
    git.write("add", "-A").orFail();
    scene.file("project.json", scene.read("project.json").replace("\"P\"", "\"Q\""));
    git.write("add", "project.json").orFail();
    scene.render(Intent.WRITE);
    RenderAnswer answer = check();
    assertThat(Scene.standings(answer)).containsExactly("a stale");
    assertThat(answer.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(answer.diff()).contains("-# P\n+# Q\n");
    assertThat(answer.remarks())
        .containsExactly(
            "what is staged is stale; victor docs render && git add A.md .victor/seals");
    git.write("add", "A.md").orFail();
    assertThat(check().remarks())
        .containsExactly("what is staged is stale; victor docs render && git add .victor/seals");
    git.write("add", "-A").orFail();
    assertThat(check().exit()).isEqualTo(ExitCode.OK);
  }

  @Test
  void what_is_not_staged_does_not_count() {
    git.write("add", "-A").orFail();
    scene.file("A.md", "# work in progress\n");
    assertThat(check().exit()).isEqualTo(ExitCode.OK);
  }

  @Test
  void seals_that_git_ignores_are_not_asked_for() {
    scene.file(".gitignore", ".victor/seals\n");
    git.write("add", "-A").orFail();
    assertThat(check().exit()).isEqualTo(ExitCode.OK);
  }

  @Test
  void without_a_staged_project_there_is_nothing_to_check() {
    assertThat(check().documents()).isEmpty();
  }
}
