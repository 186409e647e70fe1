package dev.victor.cli.self;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.cli.install.Machine;
import dev.victor.cli.install.Machine.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfCommandsTest {

  @TempDir Path folder;
  private Machine machine;
  private Path prefix;

  @BeforeEach
  void install() throws IOException {
    machine = new Machine(folder);
    machine.install();
    prefix = machine.home.resolve(".local");
    machine.launcher = prefix.resolve("bin/victor");
  }

  private Result uninstall(String... words) {
    return machine.run(new SelfUninstallCommand(Machine::victor), "victor self uninstall", words);
  }

  @Test
  void caches_are_made_and_told_of() throws IOException {
    assertThat(machine.run(new SelfTrainCommand(), "victor self train"))
        .isEqualTo(new Result(0, "docs  1 MB\n", ""));
    Files.createFile(machine.home.resolve("broken"));
    assertThat(machine.run(new SelfTrainCommand(), "victor self train"))
        .isEqualTo(
            new Result(
                1,
                """
                docs    1 MB
                git   failed  read DIR/my home/.cache/victor/x/25.git.aot.failed
                """,
                ""));
  }

  @Test
  void where_no_cache_was_made_it_is_said_why() throws IOException {
    Files.writeString(prefix.resolve("lib/victor/victor"), "#!/bin/sh\nexit 1\n");
    assertThat(machine.run(new SelfTrainCommand(), "victor self train"))
        .isEqualTo(
            new Result(
                4,
                "",
                "DIR/my home/.local/bin/victor: made no caches: they are being made by another"
                    + " start, or their folder cannot be written; wait a minute and run it again;"
                    + " is the disk full?\n"));
  }

  @Test
  void everything_that_was_installed_goes_and_what_is_the_users_stays() throws IOException {
    Path settings = Files.createDirectories(machine.home.resolve(".config/victor"));
    Files.writeString(settings.resolve("git-aliases.gitconfig"), "");
    Files.createDirectories(machine.home.resolve(".cache/victor/x"));
    Path mine = Files.createDirectories(prefix.resolve("share/man/man1")).resolve("mine.1");
    Files.writeString(mine, "mine");
    String list =
        """
          ~/.local/bin/victor
          ~/.local/share/bash-completion/completions/victor
          ~/.local/share/zsh/site-functions/_victor
          ~/.local/lib/victor
          ~/.cache/victor
          2 man pages
          the lines of victor shell install
        stays
          ~/.config/victor: your settings and secrets
          ~/.gitconfig: the aliases of git; victor git aliases uninstall takes them out before
          .victor in each workspace: journals and what was kept there
        """;

    assertThat(uninstall("--dry-run"))
        .isEqualTo(new Result(0, "would remove victor 1.0.0\n" + list, ""));
    assertThat(prefix.resolve("lib/victor")).exists();
    assertThat(uninstall()).isEqualTo(new Result(0, "removed victor 1.0.0\n" + list, ""));
    assertThat(machine.home).isDirectoryNotContaining(each -> each.endsWith(".cache/victor"));
    try (Stream<Path> left = Files.walk(prefix)) {
      assertThat(left.filter(Files::isRegularFile)).containsExactly(mine);
    }
    assertThat(prefix.resolve("lib")).doesNotExist();
  }

  @Test
  void what_somebody_changed_stays() throws IOException {
    Path page = prefix.resolve("share/man/man1/victor.1");
    Files.writeString(page, "edited");
    assertThat(uninstall("--json").out())
        .contains("man1/victor.1: changed since victor install, it is yours\"")
        .contains("\"rehearsed\" : false");
    assertThat(page).exists();
  }

  @Test
  void what_was_not_installed_is_not_removed() throws IOException {
    machine.launcher = machine.root.resolve("an archive/lib/victor/victor");
    assertThat(uninstall().err())
        .isEqualTo(
            "DIR/an archive/lib/victor: was not put there by victor install; remove that folder"
                + " yourself\n");
    Files.createFile(machine.launcher.resolveSibling("packaged"));
    assertThat(uninstall().err()).endsWith("remove it there: apt remove victor\n");
  }
}
