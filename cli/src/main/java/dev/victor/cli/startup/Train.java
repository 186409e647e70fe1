package dev.victor.cli.startup;

import dev.victor.cli.Main;
import dev.victor.cli.demo.DemoStory;
import dev.victor.core.io.Scratch;
import dev.victor.core.project.Project;
import dev.victor.core.project.ProjectFile;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The training run of an AOT cache: walks the hot commands of one kind in a scratch workspace, in
/// one JVM, and says nothing.
public final class Train {

  private Train() {}

  /// What is typed fifty times a day, and what hooks call, by the kind of cache the launcher keeps.
  private static List<String> hot(String kind) {
    return switch (kind) {
      case "git" ->
          List.of(
              "git sync",
              "git sync",
              "git sync --json",
              "git sync --dry-run",
              "git status",
              "git guard",
              "git guard --staged");
      case "docs" -> List.of("help", "docs render", "docs render --check", "docs render --json");
      case "shell" ->
          List.of(
              "shell complete bash -- = victor",
              "shell complete zsh -- victor git ",
              "shell complete fish -- victor git ship ",
              "shell complete fish -- victor docs render ",
              "shell complete fish -- victor journal report --account=",
              "shell complete fish -- vs --");
      case "journal" ->
          List.of(
              "journal import " + DemoStory.STATEMENT,
              "journal today",
              "journal today",
              "journal report --period week");
      case "log" ->
          List.of(
              "journal import " + DemoStory.STATEMENT, "log today", "log today", "today", "today");
      default -> throw new IllegalArgumentException("no such kind of cache: " + kind);
    };
  }

  /// Runs every hot command of a kind; fails with the first that fails, so that no cache is made of
  /// a broken image.
  public static void main(String[] arguments) {
    readEveryBlock();
    try (Scratch scratch = Scratch.create()) {
      Environment world = DemoStory.tell(scratch.folder(), Environment.ofProcess());
      hot(arguments[0]).forEach(command -> run(world, command));
    }
  }

  /// Every command reads a `project.json`: what a block needs that training did not meet is made
  /// anew at each start.
  private static void readEveryBlock() {
    try (InputStream complete = Project.class.getResourceAsStream("complete.json")) {
      byte[] content = Objects.requireNonNull(complete, "complete.json").readAllBytes();
      ProjectFile.parse(content, "complete.json", Environment.ofProcess().clock());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Environment world, String command) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    int exit = Main.run(List.of(command.split(" ", -1)), world, nowhere, nowhere);
    if (exit != 0) {
      throw new IllegalStateException("the training run of " + command + " ended with " + exit);
    }
  }
}
