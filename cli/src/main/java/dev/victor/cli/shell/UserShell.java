package dev.victor.cli.shell;

import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.io.ManagedBlock;
import dev.victor.core.workspace.Environment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The shells people type in that we speak.
enum UserShell {
  BASH,
  ZSH,
  FISH;

  /// How they are called on the command line.
  static final List<String> WORDS = Arrays.stream(values()).map(UserShell::word).toList();

  /// As typed.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The shell that was named, else the one the user logs in with.
  ///
  /// @param path the command, for the failure
  /// @param before what is typed before a shell's name, such as ` --shell`
  static UserShell of(Optional<String> named, Environment world, String path, String before) {
    return named
        .map(word -> named(word, path))
        .or(() -> login(world))
        .orElseThrow(() ->
            new UsageError(
                path,
                "for which shell? SHELL does not name one that victor knows",
                "say it: " + path + before + " " + String.join("|", WORDS)));
  }

  /// The shell of a word.
  ///
  /// @throws UsageError naming the nearest right word
  static UserShell named(String word, String path) {
    return find(word)
        .orElseThrow(
            () -> new UsageError(path, "unknown shell " + word, Nearest.remedy(word, WORDS)));
  }

  private static Optional<UserShell> login(Environment world) {
    return world.variable("SHELL").flatMap(path -> find(path.substring(path.lastIndexOf('/') + 1)));
  }

  private static Optional<UserShell> find(String word) {
    return Arrays.stream(values()).filter(shell -> shell.word().equals(word)).findFirst();
  }

  /// The file it reads whenever a person starts it.
  Path startFile(Environment world) {
    return switch (this) {
      case BASH -> world.home().resolve(".bashrc");
      case ZSH -> world.variable("ZDOTDIR").map(Path::of).orElse(world.home()).resolve(".zshrc");
      case FISH -> world.settings().resolveSibling("fish").resolve("conf.d").resolve("victor.fish");
    };
  }

  /// Our lines in that file.
  ManagedBlock block(Environment world) {
    return new ManagedBlock(
        startFile(world), ManagedBlock.Place.LAST, "victor shell uninstall --shell " + word());
  }
}
