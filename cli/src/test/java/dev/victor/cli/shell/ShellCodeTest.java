package dev.victor.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.victor.cli.shell.Desk.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The generated code, read by the shells of this machine; a shell that is not there is skipped.
class ShellCodeTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void makeDesk() throws IOException {
    desk = new Desk(folder);
  }

  /// As typed in a shell of this home.
  private Result typed(UserShell shell, String line) {
    Result result = desk.run(shell.word(), "-i", "-c", line);
    return new Result(result.exit(), result.out(), "");
  }

  private static void needs(UserShell shell) {
    assumeThat(Desk.has(shell.word())).as(shell + " is installed").isTrue();
  }

  private void install(UserShell shell, String... before) throws IOException {
    Path file = shell.startFile(desk.world());
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, String.join("\n", before) + "\n");
    desk.victor("install", "--shell", shell.word());
  }

  @ParameterizedTest
  @EnumSource
  void a_short_name_runs_the_launcher_with_what_follows(UserShell shell) throws IOException {
    needs(shell);
    install(shell);

    assertThat(typed(shell, "vs --all 'a b' \"it's\" '*'"))
        .isEqualTo(new Result(3, "victor [git] [sync] [--all] [a b] [it's] [*]\n", ""));
    assertThat(typed(shell, "v git policy"))
        .isEqualTo(new Result(3, "victor [git] [policy]\n", ""));
    assertThat(typed(shell, "victor today")).isEqualTo(new Result(3, "victor [today]\n", ""));
  }

  @ParameterizedTest
  @EnumSource
  void the_victor_on_the_path_comes_first(UserShell shell) throws IOException {
    needs(shell);
    install(shell);
    Path other = desk.program("bin/victor", "the other");
    desk.variables.merge(
        "PATH", other.resolveSibling("").toString(), (path, more) -> more + ":" + path);

    assertThat(typed(shell, "vs")).isEqualTo(new Result(3, "the other [git] [sync]\n", ""));
  }

  @ParameterizedTest
  @EnumSource
  void a_name_that_means_something_keeps_its_meaning(UserShell shell) throws IOException {
    needs(shell);
    Path program = desk.program("bin/vt", "vt of mine");
    desk.variables.merge(
        "PATH", program.resolveSibling("").toString(), (path, more) -> more + ":" + path);
    install(
        shell,
        "alias vs='echo alias of mine'",
        shell == UserShell.FISH
            ? "function v; echo function of mine; end"
            : "v() { echo function of mine; }");

    assertThat(typed(shell, "vs").out()).isEqualTo("alias of mine\n");
    assertThat(typed(shell, "v").out()).isEqualTo("function of mine\n");
    assertThat(typed(shell, "vt").out()).isEqualTo("vt of mine []\n");
    assertThat(typed(shell, "victor today").out()).isEqualTo("victor [today]\n");
  }

  @ParameterizedTest
  @EnumSource
  void reading_it_says_nothing_and_reading_it_twice_neither(UserShell shell) throws IOException {
    needs(shell);
    install(shell);
    String file = shell.startFile(desk.world()).toString();

    assertThat(desk.run(shell.word(), "-n", file)).isEqualTo(new Result(0, "", ""));
    assertThat(desk.run(shell.word(), file)).isEqualTo(new Result(0, "", ""));
    assertThat(typed(shell, "source '" + file + "'; vs"))
        .isEqualTo(new Result(3, "victor [git] [sync]\n", ""));
  }

  @ParameterizedTest
  @EnumSource
  void the_printed_code_can_be_evaluated(UserShell shell) throws IOException {
    needs(shell);
    Path code =
        Files.writeString(desk.root.resolve("code"), desk.victor("init", shell.word()).out());
    Files.writeString(code, Files.readString(code).replace("DIR", desk.root.toString()));
    String evaluate =
        shell == UserShell.FISH
            ? "cat '" + code + "' | source\n"
            : "eval \"$(cat '" + code + "')\"\n";

    assertThat(typed(shell, evaluate + "eval 'vs a'"))
        .isEqualTo(new Result(3, "victor [git] [sync] [a]\n", ""));
  }
}
