package dev.victor.cli.self;

import dev.victor.cli.demo.Shell;
import dev.victor.cli.install.Manifest;
import dev.victor.cli.install.Origin;
import dev.victor.cli.install.Origin.Kind;
import dev.victor.cli.install.Prefix;
import dev.victor.cli.install.Trees;
import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Removes what `victor install` wrote, the caches, and the lines in start-up files of shells. A
/// file that somebody changed since stays. What it answers is written before the jars go:
/// afterwards no class can be loaded.
final class Uninstall {

  private final Environment world;
  private final Shell victor;

  Uninstall(Environment world, Shell victor) {
    this.world = world;
    this.victor = victor;
  }

  /// Looks, and removes unless this is a rehearsal.
  ///
  /// @throws NeedsPerson when it was not installed by `victor install`, or something cannot be
  ///   removed
  Uninstalled run(boolean rehearse) {
    Origin origin = Origin.of(world);
    if (origin.kind() == Kind.PACKAGE) {
      throw new NeedsPerson(
          origin.folder().toString(),
          "was put there by the package manager",
          "remove it there: apt remove victor");
    }
    if (origin.kind() != Kind.INSTALLED) {
      throw new NeedsPerson(
          origin.folder().toString(),
          "was not put there by victor install",
          "remove that folder yourself");
    }
    Prefix prefix = origin.prefix();
    Manifest manifest = Manifest.in(prefix).orElseThrow();
    List<Path> going = new ArrayList<>();
    List<String> staying = new ArrayList<>();
    manifest.files().forEach((path, content) -> look(prefix, path, content, going, staying));
    going.add(prefix.lib());
    if (Files.isDirectory(world.cache(), LinkOption.NOFOLLOW_LINKS)) {
      going.add(world.cache());
    }
    yours(staying);
    Uninstalled answer =
        Uninstalled.of(prefix, manifest.current().version(), going, staying, rehearse, world);
    if (!rehearse) {
      shellBlocks();
      remove(prefix, manifest.files(), going);
    }
    return answer;
  }

  private static void look(
      Prefix prefix, String path, String content, List<Path> going, List<String> staying) {
    Path file = prefix.folder().resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (prefix.holds(path, content)) {
      going.add(file);
    } else {
      staying.add(file + ": changed since victor install, it is yours");
    }
  }

  /// What the user made with it.
  private void yours(List<String> staying) {
    if (Files.exists(world.settings())) {
      staying.add(world.settings() + ": your settings and secrets");
    }
    if (Files.exists(world.settings().resolve("git-aliases.gitconfig"))) {
      staying.add(
          "~/.gitconfig: the aliases of git; victor git aliases uninstall takes them out before");
    }
    staying.add(".victor in each workspace: journals and what was kept there");
  }

  private void shellBlocks() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console = new Console(nowhere, nowhere, Terminal.NONE);
    int exit = victor.run(world, console, List.of("shell", "uninstall"));
    if (exit != 0) {
      throw new NeedsPerson(
          null,
          "the lines in the start-up files of your shells cannot be removed",
          "see why: victor shell uninstall");
    }
  }

  private static void remove(Prefix prefix, Map<String, String> files, List<Path> going) {
    Path at = prefix.folder();
    try {
      for (Path each : going) {
        at = each;
        Trees.remove(each);
      }
      for (String path : files.keySet()) {
        at = prefix.folder().resolve(path).resolveSibling("");
        Trees.removeEmpty(at, prefix.folder());
      }
      Trees.removeEmpty(prefix.lib().resolveSibling(""), prefix.folder());
    } catch (IOException e) {
      throw new NeedsPerson(
          at.toString(),
          "cannot be removed (" + e.getClass().getSimpleName() + ")",
          "remove it yourself",
          e);
    }
  }
}
