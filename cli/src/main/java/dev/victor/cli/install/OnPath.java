package dev.victor.cli.install;

import dev.victor.core.command.ShellWord;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Whether the word `victor` finds what was installed.
///
/// @param found its folder is on the PATH
/// @param other another victor that comes first
/// @param line what to type so that it is found from the next shell on
record OnPath(boolean found, Optional<Path> other, String line) {

  static OnPath look(Environment world, Prefix prefix) {
    Path bin = prefix.bin();
    Path ours = prefix.launcher();
    for (String folder : world.variable("PATH").orElse("").split(":", -1)) {
      Path there = folder.isEmpty() ? world.directory() : world.resolve(folder);
      if (there.equals(bin)) {
        return new OnPath(true, Optional.empty(), line(world, bin));
      }
      Path victor = there.resolve("victor");
      if (Files.isExecutable(victor) && !Files.isDirectory(victor) && !same(victor, ours)) {
        return new OnPath(isOn(world, bin), Optional.of(victor), line(world, bin));
      }
    }
    return new OnPath(false, Optional.empty(), line(world, bin));
  }

  private static boolean isOn(Environment world, Path bin) {
    for (String folder : world.variable("PATH").orElse("").split(":", -1)) {
      if (!folder.isEmpty() && world.resolve(folder).equals(bin)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  private static String line(Environment world, Path bin) {
    String shell = world.variable("SHELL").orElse("");
    String folder = ShellWord.of(bin.toString());
    return switch (shell.substring(shell.lastIndexOf('/') + 1)) {
      case "fish" -> "fish_add_path " + fish(bin.toString());
      case "zsh" -> append(folder, "~/.zshrc");
      case "bash" -> append(folder, "~/.bashrc");
      default -> append(folder, "~/.profile");
    };
  }

  private static String append(String folder, String file) {
    return "echo " + ShellWord.quoted("export PATH=" + folder + ":\"$PATH\"") + " >>" + file;
  }

  private static String fish(String text) {
    return text.matches("[A-Za-z0-9._/-]+")
        ? text
        : "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
