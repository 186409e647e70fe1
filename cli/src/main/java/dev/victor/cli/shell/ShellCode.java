package dev.victor.cli.shell;

import dev.victor.core.command.Outcome;
import dev.victor.core.command.ShellWord;
import dev.victor.core.console.Console;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The short names and the completion as code of a shell. A name that means something already is
/// left alone, and `victor` is only defined where the PATH does not have it.
///
/// @param shell which reads it
/// @param text whole lines
record ShellCode(UserShell shell, String text) implements Outcome {

  static ShellCode of(UserShell shell, Path launcher, List<ShortName> names) {
    StringBuilder text = new StringBuilder();
    switch (shell) {
      case BASH, ZSH -> {
        text.append(free("victor")).append(alias("victor", ShellWord.of(launcher.toString())));
        text.append('\n');
        for (ShortName name : names) {
          text.append(free(name.name())).append("{ ").append(alias(name.name(), name.runs()));
          text.append("; ").append(completes(shell, name.name())).append("; }\n");
        }
        text.append(CompletionCode.ofStart(shell, launcher));
      }
      case FISH -> {
        text.append("if status is-interactive\n");
        text.append(function("victor", "--description victor", word(shell, launcher)));
        for (ShortName name : names) {
          text.append(function(name.name(), "--wraps " + fish(name.runs()), name.runs()));
        }
        CompletionCode.ofStart(shell, launcher)
            .lines()
            .forEach(line -> text.append("    ").append(line).append('\n'));
        text.append("end\n");
      }
    }
    return new ShellCode(shell, text.toString());
  }

  /// Only the completion, for a folder from which a shell loads it.
  static ShellCode completion(UserShell shell) {
    return new ShellCode(shell, CompletionCode.ofFile(shell));
  }

  /// A path as one word of a shell.
  static String word(UserShell shell, Path path) {
    return shell == UserShell.FISH ? fish(path.toString()) : ShellWord.of(path.toString());
  }

  private static String free(String name) {
    return "command -v " + name + " >/dev/null 2>&1 || ";
  }

  private static String alias(String name, String runs) {
    return "alias " + name + "=" + ShellWord.quoted(runs);
  }

  /// zsh sees through an alias, unless it is told not to.
  private static String completes(UserShell shell, String name) {
    return shell == UserShell.BASH
        ? "complete -o nospace -F _victor " + name
        : "(( $+functions[compdef] )) && compdef _victor " + name;
  }

  /// A function, since that is what an alias is in fish.
  private static String function(String name, String about, String runs) {
    return "    type -q %s; or function %s %s; %s $argv; end\n".formatted(name, name, about, runs);
  }

  /// In single quotes, in which fish reads a backslash before a quote and before itself.
  private static String fish(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  @Override
  public void print(Console console) {
    console.text(text);
  }

  @Override
  public Object json() {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("shell", shell.word());
    json.put("code", text);
    return json;
  }
}
