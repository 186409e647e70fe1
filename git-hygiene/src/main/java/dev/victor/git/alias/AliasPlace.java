package dev.victor.git.alias;

import dev.victor.core.failure.BadInput;
import dev.victor.core.git.Repository;
import dev.victor.core.io.ManagedBlock;
import dev.victor.core.workspace.Environment;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the aliases are kept: a file of ours, and the configuration of git that includes it.
///
/// @param file ours, whole
/// @param config git's, in which one block is ours
/// @param include `file` as the block names it
/// @param option what is typed to mean this place: nothing, or `--local`
record AliasPlace(Path file, Path config, String include, String option) {

  /// How our file is called wherever it lies, so that it is known again in what git says.
  static final String FILE = "victor/git-aliases.gitconfig";

  private static final String NAME = "git-aliases.gitconfig";

  /// For all repositories of this user.
  static AliasPlace everywhere(Environment world) {
    Path file = world.settings().resolve(NAME);
    String include =
        file.startsWith(world.home()) ? "~/" + world.home().relativize(file) : file.toString();
    return new AliasPlace(file, userConfig(world), include, "");
  }

  /// For one repository and all its work trees.
  static AliasPlace here(Repository repository) {
    Path folder = repository.commonDir();
    return new AliasPlace(folder.resolve(FILE), folder.resolve("config"), FILE, " --local");
  }

  /// The block in git's configuration. It comes first, so that an alias somebody writes into the
  /// same file wins over ours.
  ManagedBlock block() {
    return new ManagedBlock(
        config, ManagedBlock.Place.FIRST, "victor git aliases uninstall" + option);
  }

  /// What stands in the block.
  String including() {
    return "[include]\n\tpath = " + ConfigText.quoted(include) + "\n";
  }

  /// Git's rule (git-config, FILES): `GIT_CONFIG_GLOBAL`, else `~/.gitconfig`, else the one below
  /// `XDG_CONFIG_HOME` when only that one exists. Where our block is already, there it stays.
  private static Path userConfig(Environment world) {
    Optional<Path> named = world.variable("GIT_CONFIG_GLOBAL").map(world::resolve);
    if (named.isPresent()) {
      if (Files.exists(named.get()) && !Files.isRegularFile(named.get())) {
        throw new BadInput(
            "GIT_CONFIG_GLOBAL",
            "names " + named.get() + ", which is no file",
            "unset it, or say --local for this repository only");
      }
      return named.get();
    }
    Path usual = world.home().resolve(".gitconfig");
    Path other = world.settings().resolveSibling("git").resolve("config");
    List<Path> present =
        Stream.of(usual, other)
            .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
            .toList();
    return present.stream()
        .filter(AliasPlace::hasBlock)
        .findFirst()
        .orElse(present.isEmpty() ? usual : present.getFirst());
  }

  private static boolean hasBlock(Path file) {
    return new ManagedBlock(file, ManagedBlock.Place.FIRST, "").present().isPresent();
  }
}
