package dev.victor.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.ManagedBlock.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedBlockTest {

  @TempDir Path folder;

  private ManagedBlock last(String name) {
    return new ManagedBlock(folder.resolve(name), Place.LAST, "victor shell uninstall");
  }

  private ManagedBlock first(String name) {
    return new ManagedBlock(folder.resolve(name), Place.FIRST, "victor git aliases uninstall");
  }

  @Test
  void a_block_is_added_renewed_and_taken_out_again() throws IOException {
    Path file = Files.writeString(folder.resolve("rc"), "export A=1\n");

    assertThat(last("rc").present()).isEmpty();
    assertThat(last("rc").put("alias a=b\n")).isTrue();
    assertThat(file)
        .hasContent(
            """
            export A=1
            # >>> victor >>>
            # victor shell uninstall removes these lines
            alias a=b
            # <<< victor <<<
            """);
    assertThat(last("rc").present()).contains("alias a=b\n");
    assertThat(last("rc").put("alias a=b\n")).isFalse();

    Files.writeString(file, Files.readString(file) + "export B=2\n");
    assertThat(last("rc").put("alias a=ü\n")).isTrue();
    assertThat(file)
        .hasContent(
            """
            export A=1
            # >>> victor >>>
            # victor shell uninstall removes these lines
            alias a=ü
            # <<< victor <<<
            export B=2
            """);
    assertThat(last("rc").present()).contains("alias a=ü\n");

    assertThat(last("rc").remove()).isTrue();
    assertThat(file).hasContent("export A=1\nexport B=2\n");
    assertThat(last("rc").remove()).isFalse();
  }

  @Test
  void a_first_block_stands_before_everything_but_a_byte_order_mark() throws IOException {
    Path file = Files.writeString(folder.resolve("config"), "\uFEFF[user]\r\n\tname = ü");

    first("config").put("[include]\n\tpath = x\n");

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            \uFEFF# >>> victor >>>
            # victor git aliases uninstall removes these lines
            [include]
            \tpath = x
            # <<< victor <<<
            """
                + "[user]\r\n\tname = ü");
    first("config").remove();
    assertThat(Files.readString(file)).isEqualTo("\uFEFF[user]\r\n\tname = ü");
  }

  @Test
  void a_missing_line_feed_is_added_and_taken_back() throws IOException {
    Path file = Files.writeString(folder.resolve("rc"), "a");

    last("rc").put("b\n");

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            a
            # >>> victor >>>
            # victor shell uninstall removes these lines and the line feed before them
            b
            # <<< victor <<<
            """);
    last("rc").put("c\n");
    last("rc").remove();
    assertThat(Files.readString(file)).isEqualTo("a");
  }

  @Test
  void a_line_feed_that_is_needed_by_now_stays() throws IOException {
    Path file = Files.writeString(folder.resolve("rc"), "a");
    last("rc").put("b\n");
    Files.writeString(file, Files.readString(file) + "c\n");

    last("rc").remove();

    assertThat(Files.readString(file)).isEqualTo("a\nc\n");
  }

  @Test
  void a_file_that_was_made_for_the_block_goes_with_it_unless_something_was_added()
      throws IOException {
    last("deep/rc").put("b\n");
    assertThat(folder.resolve("deep/rc"))
        .hasContent(
            """
            # >>> victor >>>
            # victor shell uninstall removes these lines and the file, when nothing else is in it
            b
            # <<< victor <<<
            """);
    last("deep/rc").remove();
    assertThat(folder.resolve("deep/rc")).doesNotExist();

    last("deep/rc").put("b\n");
    Files.writeString(
        folder.resolve("deep/rc"), Files.readString(folder.resolve("deep/rc")) + "mine\n");
    last("deep/rc").remove();
    assertThat(folder.resolve("deep/rc")).hasContent("mine\n");
  }

  @Test
  void an_empty_file_stays_an_empty_file() throws IOException {
    Path file = Files.writeString(folder.resolve("rc"), "");
    last("rc").put("b\n");
    last("rc").remove();
    assertThat(file).exists().isEmptyFile();
  }

  @Test
  void an_editor_may_have_changed_the_line_ends() throws IOException {
    Path file = Files.writeString(folder.resolve("rc"), "a");
    last("rc").put("b\n");
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

    assertThat(last("rc").present()).contains("b\r\n");
    last("rc").remove();

    assertThat(Files.readString(file)).isEqualTo("a");
  }

  @Test
  void a_block_that_lost_its_note_or_its_last_line_feed_can_be_taken_out() throws IOException {
    Path file = Files.writeString(folder.resolve("rc"), "a\n# >>> victor >>>\n# <<< victor <<<");

    assertThat(last("rc").present()).contains("");
    last("rc").remove();

    assertThat(Files.readString(file)).isEqualTo("a\n");
  }

  @Test
  void markers_that_are_no_pair_are_left_alone_and_named() throws IOException {
    String mend =
        "; remove what is left of the lines between the markers, and the markers, then try again";
    refuses("a\n# >>> victor >>>\nb\n", ":2: '# >>> victor >>>' without its end" + mend);
    refuses("# <<< victor <<<\n", ":1: '# <<< victor <<<' without its beginning" + mend);
    refuses(
        "# >>> victor >>>\n# <<< victor <<<\n# >>> victor >>>\n# <<< victor <<<\n",
        ":3: a second '# >>> victor >>>'" + mend);
    refuses(
        "# >>> victor >>>\n# <<< victor <<<\n\n# <<< victor <<<\n",
        ":4: '# <<< victor <<<' without its beginning" + mend);
  }

  private void refuses(String content, String line) throws IOException {
    Path file = Files.writeString(folder.resolve("rc"), content);
    for (Runnable attempt :
        new Runnable[] {
          () -> last("rc").present(), () -> last("rc").put("x\n"), () -> last("rc").remove()
        }) {
      assertThatThrownBy(attempt::run)
          .isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.line()).isEqualTo(file + line));
    }
    assertThat(file).hasContent(content);
  }

  @Test
  void a_link_stays_a_link_and_permissions_stay() throws IOException {
    Path real = Files.writeString(folder.resolve("dotfile"), "a\n");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("rc"), Path.of("dotfile"));

    last("rc").put("b\n");

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(real)).startsWith("a\n# >>> victor >>>\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-r-----");
    last("rc").remove();
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("a\n");
  }

  @Test
  void what_is_no_file_is_said() throws IOException {
    Files.createDirectory(folder.resolve("rc"));
    assertThatThrownBy(() -> last("rc").put("b\n"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("is no file of less than 1 MB");

    Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
    assertThatThrownBy(() -> last("dangling").put("b\n"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("is a link to a file that is not there");

    Files.write(folder.resolve("big"), new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> last("big").present()).isInstanceOf(BadInput.class);

    Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> last("file/rc").put("b\n")).isInstanceOf(NeedsPerson.class);
  }
}
