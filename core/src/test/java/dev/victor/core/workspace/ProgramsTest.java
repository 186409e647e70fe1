package dev.victor.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

  @TempDir Path folder;

  private Path program(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  @Test
  void the_first_folder_that_has_it_wins() throws IOException {
    Path git = program("git");
    Files.createDirectories(folder.resolve("empty/git"));
    String path = String.join(File.pathSeparator, "", "empty", "gone", ".");

    assertThat(Programs.find("git", folder, path, "").map(Path::normalize)).contains(git);
    assertThat(Programs.find("git", folder, "", "")).isEmpty();
    assertThat(Programs.find("hg", folder, path, "")).isEmpty();
  }

  @Test
  void windows_adds_endings_that_nobody_types() throws IOException {
    Path git = program("git.EXE");

    assertThat(Programs.find("git", folder, folder.toString(), ".COM;.EXE;.BAT")).contains(git);
    assertThat(Programs.find("git", folder, folder.toString(), "")).isEmpty();
  }
}
