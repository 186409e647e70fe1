package dev.victor.cli.install;

import dev.victor.cli.demo.Shell;
import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.Scratch;
import dev.victor.core.io.Slashed;
import dev.victor.core.workspace.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The texts that belong to a program: completions and man pages, made by the commands that anybody
/// can type.
///
/// @param files text by path from the prefix
/// @param missing what a command that made none had to say
record Companions(Map<String, String> files, List<String> missing) {

  private static final Map<String, String> COMPLETIONS =
      Map.of(
          "bash", "share/bash-completion/completions/victor",
          "zsh", "share/zsh/site-functions/_victor",
          "fish", "share/fish/vendor_completions.d/victor.fish");

  /// All of them.
  static Companions of(Shell victor, Environment world) {
    Map<String, String> files = new TreeMap<>();
    List<String> missing = new ArrayList<>();
    COMPLETIONS.forEach((shell, path) -> {
      Said said = said(victor, world, List.of("shell", "completion", shell));
      if (said.exit() == 0) {
        files.put(path, said.out());
      } else {
        missing.add("no completion for " + shell + ": " + said.err().strip());
      }
    });
    pages(victor, world, files, missing);
    return new Companions(files, missing);
  }

  private static void pages(
      Shell victor, Environment world, Map<String, String> files, List<String> missing) {
    try (Scratch scratch = Scratch.create()) {
      String folder = scratch.folder().toString();
      Said said = said(victor, world, List.of("reference", "--man", folder));
      if (said.exit() != 0) {
        missing.add("no man pages: " + said.err().strip());
        return;
      }
      try (Stream<Path> pages = Files.walk(scratch.folder())) {
        for (Path page : pages.filter(Files::isRegularFile).toList()) {
          files.put(
              Manifest.PAGES + Slashed.of(scratch.folder().relativize(page)),
              Files.readString(page));
        }
      }
    } catch (IOException e) {
      throw new NeedsPerson(
          null, "the man pages cannot be made (" + e.getMessage() + ")", "free some space", e);
    }
  }

  private record Said(int exit, String out, String err) {}

  private static Said said(Shell victor, Environment world, List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Terminal.NONE);
    int exit = victor.run(world, console, words);
    console.flush();
    return new Said(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
