package dev.victor.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.victor.content.document.Documents.Intent;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {

  @TempDir private Path folder;
  private Scene scene;

  @BeforeEach
  void scene() {
    scene = new Scene(folder.resolve("work"));
    scene.file(".victor/templates/mini.md.mustache", "# {{name}}\n");
  }

  @Test
  void a_document_is_written_once_and_then_left_alone() throws IOException {
    scene.project("a mini out/A.md file");
    assertThat(scene.render(Intent.WRITE)).containsExactly("a written");
    assertThat(scene.read("out/A.md")).isEqualTo("# P\n");
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(scene.folder().resolve("out/A.md"), longAgo);
    assertThat(scene.render(Intent.WRITE)).containsExactly("a unchanged");
    assertThat(Files.getLastModifiedTime(scene.folder().resolve("out/A.md"))).isEqualTo(longAgo);
  }

  @Test
  void checking_and_rehearsing_write_nothing() {
    scene.project("a mini A.md file");
    assertThat(scene.render(Intent.CHECK)).containsExactly("a stale");
    assertThat(scene.render(Intent.REHEARSE)).containsExactly("a stale");
    assertThat(scene.folder().resolve("A.md")).doesNotExist();
    assertThat(scene.folder().resolve(".victor/stamps")).doesNotExist();
  }

  @Test
  void a_check_shows_what_would_change_as_a_unified_diff() {
    scene
        .project("a mini A.md file", "b mini B.md file", "c mini C.md file")
        .file("A.md", "# Q\nhand\n")
        .file("C.md", "# P\n");
    RenderAnswer answer = scene.documents().render(List.of(), Intent.CHECK);
    assertThat(answer.diff())
        .isEqualTo(
            """
            --- a/A.md
            +++ b/A.md
            @@ -1,2 +1 @@
            -# Q
            -hand
            +# P
            --- /dev/null
            +++ b/B.md
            @@ -0,0 +1 @@
            +# P
            """);
    assertThat(Scene.standings(answer)).containsExactly("a edited", "b stale", "c unchanged");
    assertThat(answer.exit().number()).isEqualTo(1);
  }

  @Test
  void several_documents_share_a_file_by_regions_and_hand_text_stays_byte_for_byte() {
    String before = "\u00ef\u00bb\u00bfh\u00e9\r\n";
    scene
        .project("two mini A.md regions", "one mini A.md regions")
        .bytes(
            "A.md",
            (before
                    + "<!-- victor:begin one -->\n<!-- victor:end one -->\nmid\r\n"
                    + "<!-- victor:begin two -->\r\nold\n<!-- victor:end two -->")
                .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(scene.render(Intent.WRITE)).containsExactly("two written", "one written");
    assertThat(scene.read("A.md"))
        .isEqualTo(
            before
                + "<!-- victor:begin one sha256:38d47cf1b368 -->\n"
                + "# P\n"
                + "<!-- victor:end one -->\n"
                + "mid\r\n"
                + "<!-- victor:begin two sha256:38d47cf1b368 -->\r\n"
                + "# P\r\n"
                + "<!-- victor:end two -->");
    assertThat(scene.render(Intent.CHECK)).containsExactly("two unchanged", "one unchanged");
  }

  @Test
  void one_of_several_regions_can_be_rendered_alone() {
    String markers = "<!-- victor:begin %s -->\n<!-- victor:end %s -->\n";
    scene
        .project("one mini A.md regions", "two mini A.md regions")
        .file("A.md", markers.replace("%s", "one") + markers.replace("%s", "two"));
    assertThat(scene.render(Intent.WRITE, "two")).containsExactly("two written");
    assertThat(scene.render(Intent.CHECK)).containsExactly("one stale", "two unchanged");
  }

  @Test
  void a_second_faulty_document_keeps_the_first_from_being_written() {
    scene
        .file(".victor/templates/bad.md.mustache", "{{nmae}}")
        .project("a mini A.md file", "b bad B.md file");
    BadInput failure = catchThrowableOfType(BadInput.class, () -> scene.render(Intent.WRITE));
    assertThat(failure).isNotNull();
    assertThat(failure.line())
        .isEqualTo(
            ".victor/templates/bad.md.mustache:1: unknown variable 'nmae'; did you mean name?");
    assertThat(scene.folder().resolve("A.md")).doesNotExist();
  }

  @Test
  void an_unknown_id_names_the_nearest_one() {
    scene.project("readme mini A.md file");
    assertThatThrownBy(() -> scene.render(Intent.WRITE, "reamde"))
        .isInstanceOf(UsageError.class)
        .extracting(thrown -> ((Failure) thrown).line())
        .isEqualTo("no document is called 'reamde'; did you mean readme?");
    scene.project();
    assertThatThrownBy(() -> scene.render(Intent.WRITE, "x"))
        .hasMessageContaining("no document is called 'x'");
    assertThat(scene.render(Intent.WRITE)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '¦',
      value = {
        ".git/hooks/pre-commit.md¦file¦is git's own",
        "sub/.GIT/config.txt¦file¦is git's own",
        ".victor/x.md¦file¦is inside .victor",
        "docs.md¦file¦is a folder",
        "link/x.md¦file¦is inside .git",
        "away/x.md¦file¦leads outside the workspace",
        "A.bin¦file¦document a has no format that could be told from A.bin",
        "A.json¦regions¦regions are not possible in files without comments",
        "missing.md¦regions¦is not there, and regions are filled in a file that you keep",
      })
  void targets_that_cannot_be_are_refused(String target, String mode, String message)
      throws IOException {
    scene.project("a mini " + target + " " + mode);
    scene
        .file(".victor/templates/mini.json.mustache", "{}")
        .file(".victor/templates/mini.txt.mustache", "");
    Files.createDirectories(scene.folder().resolve("docs.md"));
    Files.createDirectories(scene.folder().resolve(".git"));
    Files.createSymbolicLink(scene.folder().resolve("link"), Path.of(".git"));
    Files.createSymbolicLink(scene.folder().resolve("away"), folder);
    assertThatThrownBy(() -> scene.render(Intent.WRITE))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(message);
  }

  @Test
  void what_is_no_plain_file_or_too_large_is_not_read() throws Exception {
    scene.project("a mini A.md file");
    Path file = scene.folder().resolve("A.md");
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    assertThatThrownBy(() -> scene.render(Intent.WRITE))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("is no file but a pipe or a device");
    Files.delete(file);
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(16 * 1024 * 1024 + 1);
    }
    assertThatThrownBy(() -> scene.render(Intent.WRITE))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("is too large for a document");
  }

  @Test
  void a_target_that_links_inside_the_workspace_is_written_where_it_points() throws IOException {
    scene.project("a mini A.md file").file("real.md", "");
    Files.createSymbolicLink(scene.folder().resolve("A.md"), Path.of("real.md"));
    assertThat(scene.render(Intent.WRITE)).containsExactly("a written");
    assertThat(scene.read("real.md")).isEqualTo("# P\n");
    assertThat(scene.folder().resolve("A.md")).isSymbolicLink();
  }

  @Test
  void a_folder_that_cannot_be_written_stops_for_a_person() throws IOException {
    scene.project("a mini sub/A.md file");
    Path sub = Files.createDirectories(scene.folder().resolve("sub"));
    Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(sub), "root may write everywhere");
    assertThatThrownBy(() -> scene.render(Intent.WRITE)).isInstanceOf(NeedsPerson.class);
  }

  @Test
  void a_target_folder_that_is_a_file_stops_for_a_person() {
    scene.project("a mini sub/A.md file").file("sub", "a file in the way");
    assertThatThrownBy(() -> scene.render(Intent.WRITE)).isInstanceOf(NeedsPerson.class);
  }
}
