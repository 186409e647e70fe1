package dev.victor.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.content.document.Documents.Intent;
import dev.victor.content.input.Trace;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreshStampTest {

  private static final String BUILD = "victor.jar 1";

  @TempDir private Path folder;
  private Scene scene;

  @BeforeEach
  void fresh() {
    scene =
        new Scene(folder)
            .file(".victor/templates/mini.md.mustache", "{{>part}}")
            .file(".victor/templates/part.md.mustache", "# {{name}}\n")
            .project("a mini A.md file", "b mini B.md file");
    assertThat(render(Intent.WRITE)).containsExactly("a written", "b written");
  }

  private List<String> render(Intent intent, String... ids) {
    return Scene.standings(scene.documents(BUILD).render(List.of(ids), intent));
  }

  private Optional<List<RenderedDocument>> remembered() {
    return new FreshStamp(scene.workspace(), BUILD).fresh();
  }

  @Test
  void what_was_rendered_is_remembered_and_ignored_by_git() {
    assertThat(remembered()).isPresent();
    assertThat(scene.read(".victor/stamps/.gitignore")).isEqualTo("*\n");
    assertThat(render(Intent.CHECK)).containsExactly("a unchanged", "b unchanged");
    assertThat(render(Intent.WRITE, "b")).containsExactly("b unchanged");
    assertThatThrownBy(() -> render(Intent.WRITE, "c")).isInstanceOf(UsageError.class);
  }

  @Test
  void a_remembered_project_is_not_even_parsed() throws IOException {
    byte[] broken = "{ this is no project".getBytes(StandardCharsets.UTF_8);
    scene.bytes("project.json", broken);
    new FreshStamp(scene.workspace(), BUILD)
        .write(
            List.of(new RenderedDocument("x", "X.md", false)),
            Map.of(scene.folder().resolve("project.json"), Trace.of(broken)));
    assertThat(render(Intent.CHECK)).containsExactly("x unchanged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project.json",
        "A.md",
        "B.md",
        ".victor/templates/mini.md.mustache",
        ".victor/templates/part.md.mustache"
      })
  void a_change_of_any_input_is_seen(String input) {
    String text = scene.read(input);
    scene.file(input, text + " ");
    assertThat(remembered()).isEmpty();
    scene.file(input, text.replaceFirst("[a-zA-Z]", "Z"));
    assertThat(remembered()).isEmpty();
    scene.file(input, text);
    assertThat(remembered()).isPresent();
  }

  @Test
  void a_removed_target_or_a_template_that_appears_is_seen() throws IOException {
    Files.delete(folder.resolve("A.md"));
    assertThat(render(Intent.CHECK)).containsExactly("a stale", "b unchanged");
    assertThat(render(Intent.WRITE)).containsExactly("a written", "b unchanged");
    scene.project("r readme R.md file");
    assertThat(render(Intent.WRITE)).containsExactly("r written");
    assertThat(remembered()).isPresent();
    scene.file(".victor/templates/readme-badges.md.mustache", "mine");
    assertThat(render(Intent.CHECK)).containsExactly("r stale");
  }

  @Test
  void another_build_of_the_program_looks_for_itself() {
    assertThat(new FreshStamp(scene.workspace(), "victor.jar 2").fresh()).isEmpty();
  }

  @Test
  void a_stamp_that_cannot_be_read_means_nothing() throws IOException {
    Path stamp = folder.resolve(".victor/stamps/documents");
    byte[] whole = Files.readAllBytes(stamp);
    for (int length = 0; length < whole.length; length += 7) {
      Files.write(stamp, Arrays.copyOf(whole, length));
      assertThat(render(Intent.CHECK)).containsExactly("a unchanged", "b unchanged");
    }
  }

  @Test
  void a_part_or_a_rehearsal_is_not_remembered_as_the_whole() throws IOException {
    scene.file("B.md", "hand");
    assertThat(render(Intent.WRITE, "a")).containsExactly("a unchanged");
    assertThat(remembered()).isEmpty();
    assertThat(render(Intent.REHEARSE)).containsExactly("a unchanged", "b edited");
    assertThat(remembered()).isEmpty();
    scene.file("B.md", "# P\n");
    Files.delete(folder.resolve(".victor/stamps/documents"));
    assertThat(render(Intent.REHEARSE)).containsExactly("a unchanged", "b unchanged");
    assertThat(remembered()).isEmpty();
    assertThat(render(Intent.CHECK)).containsExactly("a unchanged", "b unchanged");
    assertThat(remembered()).isPresent();
  }

  @Test
  void a_project_edited_while_it_was_rendered_is_not_remembered() {
    Documents documents = scene.documents("victor.jar 3");
    Documents primed = new Documents(primedWorkspace(), Optional.of("victor.jar 3"));
    scene.file("project.json", scene.read("project.json").replace("\"P\"", "\"Q\""));
    primed.render(List.of(), Intent.WRITE);
    assertThat(new FreshStamp(scene.workspace(), "victor.jar 3").fresh()).isEmpty();
    assertThat(Scene.standings(documents.render(List.of(), Intent.CHECK)))
        .containsExactly("a stale", "b stale");
  }

  private Workspace primedWorkspace() {
    Workspace workspace = scene.workspace();
    assertThat(workspace.project().project().name()).isEqualTo("P");
    return workspace;
  }

  @Test
  void classes_in_a_folder_are_no_build() {
    assertThat(Program.build()).isEmpty();
  }
}
