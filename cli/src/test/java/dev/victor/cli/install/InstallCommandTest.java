package dev.victor.cli.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.cli.install.Machine.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallCommandTest {

  private static final String FILES =
      """
        lib/victor                                STATE
        bin/victor                                STATE
        share/bash-completion/completions/victor  STATE
        share/zsh/site-functions/_victor          STATE
        share/man/                                2 pages, STATE
      """;

  private static final String PATH =
      """
      DIR/my home/.local/bin is not on the PATH; type this, then open a new shell:
        echo 'export PATH='\\''DIR/my home/.local/bin'\\'':"$PATH"' >>~/.bashrc
      """;

  private static final String FISH = "no completion for fish: no fish here\n";

  @TempDir Path folder;
  private Machine machine;
  private Path prefix;

  @BeforeEach
  void unpack() throws IOException {
    machine = new Machine(folder);
    prefix = machine.home.resolve(".local");
    machine.variables.put("PATH", "/nowhere");
  }

  private static String files(String state) {
    return FILES.replace("STATE", state);
  }

  @Test
  void an_archive_is_installed_and_the_second_time_it_is_there() throws IOException {
    assertThat(machine.install())
        .isEqualTo(
            new Result(
                0,
                "installed victor 1.0.0 in ~/.local\n"
                    + files("written")
                    + PATH
                    + """
                    the first starts are slower, its caches are being made
                    next: victor shell install
                    """,
                FISH));
    assertThat(tree(prefix))
        .containsExactly(
            "bin/victor",
            "lib/victor/image/1111111111111111/lib/victor.jar",
            "lib/victor/image/1111111111111111/version",
            "lib/victor/image/id",
            "lib/victor/manifest.json",
            "lib/victor/victor",
            "lib/victor/victor.cmd",
            "share/bash-completion/completions/victor",
            "share/man/man1/victor-git-sync.1",
            "share/man/man1/victor.1",
            "share/zsh/site-functions/_victor");
    assertThat(Files.readSymbolicLink(prefix.resolve("bin/victor")))
        .hasToString("../lib/victor/victor");
    assertThat(PosixFilePermissions.toString(mode("lib/victor/victor"))).isEqualTo("rwxr-xr-x");

    assertThat(machine.install())
        .isEqualTo(
            new Result(
                0,
                "victor 1.0.0 is installed in ~/.local already\n" + files("there already") + PATH,
                FISH));
  }

  private Set<PosixFilePermission> mode(String path) throws IOException {
    return Files.getPosixFilePermissions(prefix.resolve(path));
  }

  @Test
  void a_rehearsal_writes_nothing() throws IOException {
    assertThat(machine.install("--dry-run").out())
        .isEqualTo("would install victor 1.0.0 in ~/.local\n" + files("would write") + PATH);
    assertThat(prefix).doesNotExist();
  }

  @Test
  void an_upgrade_keeps_the_release_before_and_forgets_the_one_before_that() throws IOException {
    machine.install();
    machine.launcher = machine.release("second", "1.1.0", "2222222222222222");
    assertThat(machine.install().out())
        .startsWith("installed victor 1.1.0 in ~/.local, 1.0.0 before\n  lib/victor  ")
        .contains("renewed");
    assertThat(images()).containsExactly("1111111111111111", "2222222222222222", "id");
    assertThat(prefix.resolve("lib/victor/image/id")).hasContent("2222222222222222");
    assertThat(prefix.resolve("lib/victor/victor.previous")).content().contains("victor 1.0.0");

    machine.launcher = machine.release("third", "1.2.0", "3333333333333333");
    Files.setLastModifiedTime(
        prefix.resolve("lib/victor/image/1111111111111111"), FileTime.fromMillis(0));
    machine.install();
    assertThat(images()).containsExactly("2222222222222222", "3333333333333333", "id");
  }

  private List<String> images() throws IOException {
    try (Stream<Path> images = Files.list(prefix.resolve("lib/victor/image"))) {
      return images.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void a_java_that_came_along_is_taken_over_and_given_up_with_it() throws IOException {
    Path runtime = machine.launcher.resolveSibling("runtime");
    Files.createDirectories(runtime.resolve("lib"));
    Files.writeString(runtime.resolve("release"), "JAVA_VERSION=\"25\"\n");
    Files.writeString(runtime.resolve("lib/modules"), "all of it");
    machine.install();

    Path link = prefix.resolve("lib/victor/runtime");
    assertThat(Files.readSymbolicLink(link).toString()).matches("runtime-[0-9a-f]{16}");
    assertThat(link.resolve("lib/modules")).hasContent("all of it");
    machine.launcher = prefix.resolve("bin/victor");
    assertThat(machine.install("--prefix", "other place").out()).startsWith("installed victor");
    assertThat(machine.root.resolve("other place/lib/victor/runtime/release")).exists();

    machine.launcher = machine.release("second", "1.1.0", "2222222222222222");
    machine.install();
    assertThat(link).doesNotExist();
  }

  @Test
  void what_is_not_ours_stays_and_nothing_is_written() throws IOException {
    Files.createDirectories(prefix.resolve("bin"));
    Files.writeString(prefix.resolve("bin/victor"), "#!/bin/sh\necho mine\n");
    assertThat(machine.install())
        .isEqualTo(
            new Result(
                4,
                "",
                "DIR/my home/.local/bin/victor: is there already and not from victor install;"
                    + " move it away, or choose another folder: victor install --prefix DIR\n"));
    assertThat(tree(prefix)).containsExactly("bin/victor");

    Files.delete(prefix.resolve("bin/victor"));
    machine.install();
    Path page = prefix.resolve("share/man/man1/victor.1");
    Files.writeString(page, "edited");
    assertThat(machine.install().err()).startsWith("DIR/my home/.local/share/man/man1/victor.1: ");
    assertThat(page).hasContent("edited");
  }

  @Test
  void a_folder_of_that_name_without_a_manifest_is_not_touched() throws IOException {
    Files.createDirectories(prefix.resolve("lib/victor"));
    Files.writeString(prefix.resolve("lib/victor/notes"), "mine");
    assertThat(machine.install().err()).startsWith("DIR/my home/.local/lib/victor: is there ");
    assertThat(machine.install("--prefix", "an archive").err())
        .isEqualTo(
            "DIR/an archive/lib/victor: is where victor runs from, it cannot be installed over"
                + " itself; unpack it somewhere else and install from there\n");
  }

  @Test
  void what_a_killed_install_left_is_finished() throws IOException {
    machine.install();
    Files.delete(prefix.resolve("share/man/man1/victor.1"));
    Files.delete(prefix.resolve("bin/victor"));
    Files.delete(prefix.resolve("lib/victor/image/id"));
    Path half = prefix.resolve("lib/victor/image/.1111111111111111.half");
    Files.createDirectories(half);

    assertThat(machine.install().out())
        .contains("bin/victor                                written");
    assertThat(prefix.resolve("bin/victor")).isExecutable();
    assertThat(prefix.resolve("lib/victor/image/id")).hasContent("1111111111111111");
  }

  @Test
  void a_damaged_manifest_is_said_to_be_so() throws IOException {
    machine.install();
    Path manifest = prefix.resolve("lib/victor/manifest.json");
    Files.writeString(manifest, "{ \"files\": { \"../../etc/passwd\": \"0\" } }");
    assertThat(machine.install().exit()).isEqualTo(3);
    Files.writeString(manifest, "{");
    assertThat(machine.install().exit()).isEqualTo(3);
  }

  @Test
  void another_victor_that_comes_first_is_told_of() throws IOException {
    machine.install();
    Path other = Files.createDirectories(machine.root.resolve("first")).resolve("victor");
    Files.copy(machine.launcher, other, StandardCopyOption.COPY_ATTRIBUTES);
    machine.variables.put("PATH", other.getParent() + ":" + prefix.resolve("bin"));
    assertThat(machine.install().out())
        .endsWith("DIR/first/victor comes first on the PATH: remove it, or put another order\n");

    machine.variables.put("PATH", prefix.resolve("bin") + ":" + other.getParent());
    assertThat(machine.install().out())
        .isEqualTo("victor 1.0.0 is installed in ~/.local already\n" + files("there already"));
  }

  @Test
  void the_line_to_type_is_one_of_the_users_shell() {
    for (String[] shell :
        new String[][] {
          {"/usr/bin/fish", "  fish_add_path 'DIR/my home/.local/bin'\n"},
          {"/usr/bin/zsh", ">>~/.zshrc\n"},
          {"", ">>~/.profile\n"}
        }) {
      machine.variables.put("SHELL", shell[0]);
      assertThat(machine.install("--dry-run").out()).endsWith(shell[1]);
    }
  }

  @Test
  void the_answer_for_scripts_names_every_file() {
    machine.variables.put("PATH", prefix.resolve("bin").toString());
    assertThat(machine.install("--dry-run", "--json").out())
        .startsWith(
            """
            {
              "prefix" : "DIR/my home/.local",
              "version" : "1.0.0",
              "before" : "",
              "changed" : true,
              "rehearsed" : true,
              "files" : [
                {
                  "path" : "lib/victor",
                  "status" : "would write"
                },
            """)
        .contains("\"path\" : \"share/man/man1/victor-git-sync.1\"")
        .endsWith(
            """
              "missing" : [
                "no completion for fish: no fish here"
              ],
              "onPath" : true,
              "otherVictor" : "",
              "pathLine" : ""
            }
            """);
  }

  @Test
  void without_an_image_nothing_is_installed() throws IOException {
    Files.writeString(machine.launcher.resolveSibling("image/id"), "../../../etc\n");
    assertThat(machine.install())
        .isEqualTo(
            new Result(
                4,
                "",
                "DIR/an archive/lib/victor/image/id: is no app image of victor; unpack or build"
                    + " victor once more\n"));
  }

  private static List<String> tree(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(each -> !Files.isDirectory(each))
          .map(each -> top.relativize(each).toString())
          .sorted()
          .toList();
    }
  }
}
