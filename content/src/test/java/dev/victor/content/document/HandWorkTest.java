package dev.victor.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.victor.content.document.Documents.ByHand;
import dev.victor.content.document.Documents.Intent;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person wrote where victor writes is never lost silently.
class HandWorkTest {

  private static final String MARKERS = "<!-- victor:begin %s -->\n<!-- victor:end %s -->\n";

  @TempDir private Path folder;
  private Scene scene;

  @BeforeEach
  void scene() {
    scene =
        new Scene(folder.resolve("work"))
            .file(".victor/templates/mini.md.mustache", "# {{name}}\n")
            .project("a mini A.md file", "b mini B.md regions")
            .file("B.md", "by hand\n" + MARKERS.replace("%s", "b"));
    assertThat(scene.render(Intent.WRITE)).containsExactly("a written", "b written");
  }

  private RenderAnswer render(Intent intent, ByHand byHand) {
    return scene.documents().render(List.of(), intent, byHand);
  }

  private void rename() {
    scene.file("project.json", scene.read("project.json").replace("\"P\"", "\"Q\""));
  }

  @Test
  void what_victor_wrote_itself_is_renewed() {
    rename();
    assertThat(scene.render(Intent.WRITE)).containsExactly("a written", "b written");
    assertThat(scene.read(".victor/seals"))
        .contains("commit this file")
        .endsWith("sha256:" + Seal.of("# Q\n").text().substring(7) + " A.md\n");
  }

  @Test
  void one_edited_text_keeps_everything_from_being_written() {
    rename();
    String edited = scene.read("B.md").replace("# P", "# P, edited");
    scene.file("B.md", edited);
    RenderAnswer answer = render(Intent.WRITE, ByHand.STOP);
    assertThat(Scene.standings(answer)).containsExactly("a stale", "b edited");
    assertThat(answer.exit()).isEqualTo(ExitCode.NEEDS_PERSON);
    assertThat(answer.edited().getFirst().reasons())
        .containsExactly("B.md:2 was edited by hand since victor wrote it");
    assertThat(answer.diff())
        .isEqualTo("--- a/B.md:2\n+++ b/B.md:2\n@@ -1 +1 @@\n-# Q\n+# P, edited\n");
    assertThat(scene.read("A.md")).isEqualTo("# P\n");
    assertThat(scene.read("B.md")).isEqualTo(edited);
    assertThat(render(Intent.CHECK, ByHand.STOP).exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(render(Intent.REHEARSE, ByHand.STOP).exit()).isEqualTo(ExitCode.OK);
  }

  @Test
  void a_whole_file_is_known_by_its_seal_whatever_its_line_ends() {
    rename();
    scene.bytes("A.md", "\ufeff# P".replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    assertThat(scene.render(Intent.WRITE, "a")).containsExactly("a written");
    assertThat(scene.read("A.md")).isEqualTo("\u00ef\u00bb\u00bf# Q");
    scene.file("A.md", "# Q!\n");
    assertThat(scene.render(Intent.WRITE, "a")).containsExactly("a edited");
    assertThat(scene.read("A.md")).isEqualTo("# Q!\n");
  }

  @Test
  void windows_line_ends_of_a_whole_file_are_kept() {
    scene.file(".victor/templates/mini.md.mustache", "# {{name}}\n\nmore\n");
    scene.file("A.md", "# P\r\n");
    assertThat(scene.render(Intent.WRITE, "a")).containsExactly("a written");
    assertThat(scene.read("A.md")).isEqualTo("# P\r\n\r\nmore\r\n");
    assertThat(scene.render(Intent.WRITE, "a")).containsExactly("a unchanged");
  }

  @Test
  void a_file_that_was_there_before_is_not_overwritten() {
    scene.project("c mini C.md file").file("C.md", "# Mine\n");
    RenderAnswer answer = render(Intent.WRITE, ByHand.STOP);
    assertThat(answer.edited().getFirst().reasons())
        .containsExactly("C.md was there before victor wrote it");
    assertThat(scene.read("C.md")).isEqualTo("# Mine\n");
    scene.file("C.md", " \n");
    assertThat(scene.render(Intent.WRITE)).containsExactly("c written");
  }

  @Test
  void a_file_that_holds_its_document_already_is_noted_as_victors() throws IOException {
    Files.delete(scene.folder().resolve(".victor/seals"));
    assertThat(scene.render(Intent.WRITE)).containsExactly("a unchanged", "b unchanged");
    rename();
    assertThat(scene.render(Intent.WRITE)).containsExactly("a written", "b written");
  }

  @Test
  void after_a_merge_every_seal_counts() {
    scene.file(
        ".victor/seals",
        "<<<<<<< ours\n"
            + Seal.of("# P\n")
            + " A.md\n=======\n"
            + Seal.of("# R\n")
            + " A.md\n>>>>>>> theirs\n");
    rename();
    assertThat(scene.render(Intent.REHEARSE)).containsExactly("a stale", "b stale");
    scene.file("A.md", "# R\n");
    assertThat(scene.render(Intent.WRITE)).containsExactly("a written", "b written");
    assertThat(scene.read(".victor/seals")).doesNotContain("<<<").contains("" + Seal.of("# Q\n"));
  }

  @Test
  void force_overwrites_and_keeps_a_copy() throws IOException {
    scene.file("A.md", "# My own\n");
    RenderAnswer answer = render(Intent.WRITE, ByHand.OVERWRITE);
    assertThat(Scene.standings(answer)).containsExactly("a written", "b unchanged");
    assertThat(answer.exit()).isEqualTo(ExitCode.OK);
    assertThat(scene.read("A.md")).isEqualTo("# P\n");
    assertThat(scene.read(".victor/.gitignore")).contains("/run/");
    try (Stream<Path> copies = Files.walk(scene.folder().resolve(".victor/run/replaced"))) {
      assertThat(copies.filter(Files::isRegularFile))
          .singleElement()
          .satisfies(copy -> {
            assertThat(copy).hasFileName("A.md").hasContent("# My own\n");
            assertThat(answer.remarks())
                .containsExactly("what stood in A.md is in " + scene.folder().relativize(copy));
          });
    }
  }

  @Test
  void a_kept_part_stays_in_whole_files_and_is_never_dropped() {
    String keep = "<!-- victor:keep me -->\nyours\n<!-- victor:end-keep me -->\n";
    scene.file(".victor/templates/mini.md.mustache", "# {{name}}\n" + keep);
    scene.project("a mini A.md file");
    assertThat(scene.render(Intent.WRITE)).containsExactly("a written");
    scene.file("A.md", scene.read("A.md").replace("yours", "mine"));
    assertThat(scene.render(Intent.WRITE)).containsExactly("a unchanged");
    rename();
    assertThat(scene.render(Intent.WRITE)).containsExactly("a written");
    assertThat(scene.read("A.md")).isEqualTo("# Q\n" + keep.replace("yours", "mine"));
    scene.file(".victor/templates/mini.md.mustache", "# {{name}}\n");
    RenderAnswer answer = render(Intent.WRITE, ByHand.STOP);
    assertThat(answer.edited().getFirst().reasons())
        .containsExactly("A.md:2 kept part me has no place in the template any more");
    assertThat(answer.diff()).contains("+mine\n");
    assertThat(scene.read("A.md")).contains("mine");
  }

  @Test
  void what_a_person_wrote_becomes_their_template() {
    String own = "# My {{own}} readme\n\ntext &amp; more\n";
    scene.project("r readme README.md file").file("README.md", own);
    RenderAnswer answer = render(Intent.WRITE, ByHand.ADOPT);
    assertThat(Scene.standings(answer)).containsExactly("r unchanged");
    assertThat(answer.remarks())
        .containsExactly(
            "what stood in README.md is now the template .victor/templates/readme.md.mustache");
    assertThat(scene.read(".victor/templates/readme.md.mustache")).isEqualTo("{{=<% %>=}}" + own);
    assertThat(scene.read("README.md")).isEqualTo(own);
    assertThat(scene.render(Intent.WRITE)).containsExactly("r unchanged");
  }

  @Test
  void what_was_adopted_is_adopted_again_until_its_template_speaks() {
    scene.project("r readme README.md file").file("README.md", "# Mine {{x}}\n");
    render(Intent.WRITE, ByHand.ADOPT);
    scene.file("README.md", "# Mine {{x}}\n\nmore\n");
    assertThat(Scene.standings(render(Intent.WRITE, ByHand.ADOPT))).containsExactly("r unchanged");
    assertThat(scene.read("README.md")).isEqualTo("# Mine {{x}}\n\nmore\n");
    scene.file(".victor/templates/readme.md.mustache", "# {{name}}\n");
    assertThat(scene.render(Intent.WRITE)).containsExactly("r written");
    scene.file("README.md", "# Theirs\n");
    assertThatThrownBy(() -> render(Intent.WRITE, ByHand.ADOPT))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("is made by a template of yours");
    assertThat(scene.read(".victor/templates/readme.md.mustache")).isEqualTo("# {{name}}\n");
  }

  @Test
  void an_edited_region_becomes_a_template_too() {
    scene
        .project("r readme README.md regions")
        .file("README.md", "top\n" + MARKERS.replace("%s", "r"));
    scene.render(Intent.WRITE);
    scene.file("README.md", scene.read("README.md").replace("# P", "# Pp"));
    assertThat(Scene.standings(render(Intent.WRITE, ByHand.ADOPT))).containsExactly("r written");
    assertThat(scene.read(".victor/templates/readme.md.mustache")).startsWith("# Pp\n");
    assertThat(scene.render(Intent.CHECK)).containsExactly("r unchanged");
  }

  @Test
  void what_cannot_be_adopted_is_refused_and_nothing_is_written() {
    scene.file("A.md", "# Mine\n");
    assertRefused("is made by a template of yours, mini");
    scene
        .project("a readme A.md file", "b readme C.md file")
        .file("A.md", "# Mine\n")
        .file("C.md", "# Mine\n");
    assertRefused("shares the template readme with another document");
    scene.project("a readme A.md file").file("A.md", "{{! not this }}\n");
    assertRefused("cannot be a template as it stands");
    assertThat(scene.folder().resolve(".victor/templates/readme.md.mustache")).doesNotExist();
  }

  private void assertRefused(String what) {
    BadInput failure =
        catchThrowableOfType(BadInput.class, () -> render(Intent.WRITE, ByHand.ADOPT));
    assertThat(failure).isNotNull().hasMessageContaining(what);
  }
}
