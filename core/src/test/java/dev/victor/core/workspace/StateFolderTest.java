package dev.victor.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

  @TempDir Path folder;

  private String ignored() throws IOException {
    return Files.readString(folder.resolve(".victor/.gitignore"));
  }

  @Test
  void what_is_hidden_is_named_once_beside_what_was_there() throws IOException {
    StateFolder.hide(folder.resolve(".victor"), "/journal.html");
    assertThat(ignored()).isEqualTo("/journal.html\n");

    Files.writeString(folder.resolve(".victor/.gitignore"), "# mine\nrun/");
    StateFolder.hide(folder.resolve(".victor"), "/run/");
    StateFolder.hide(folder.resolve(".victor"), "/journal.html");
    StateFolder.hide(folder.resolve(".victor"), "/journal.html");
    assertThat(ignored()).isEqualTo("# mine\nrun/\n/journal.html\n");
  }
}
