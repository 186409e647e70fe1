package dev.victor.cli.shell;

import dev.victor.core.command.Outcome;
import dev.victor.core.command.ShellWord;
import dev.victor.core.console.Console;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The short names as code of a shell. A name that means something already is left alone, and
/// `victor` is only defined where the PATH does not have it.
///
/// @param shell which reads it
/// @param text whole lines
record ShellCode(UserShell shell, String text) implements Outcome {

  static ShellCode of(UserShell shell, Path launcher, List<ShortName> names) {
    StringBuilder text = new StringBuilder();
    switch (shell) {
      case BASH, ZSH -> {
        text.append(alias("victor", ShellWord.of(launcher.toString())));
        names.forEach(name -> text.append(alias(name.name(), name.runs())));
      }
      case FISH -> {
        text.append("if status is-interactive\n");
        text.append(function("victor", "victor", fish(launcher.toString())));
        names.forEach(name -> text.append(function(name.name(), name.runs(), name.runs())));
        text.append("end\n");
      }
    }
    return new ShellCode(shell, text.toString());
  }

  private static String alias(String name, String runs) {
    return "command -v %s >/dev/null 2>&1 || alias %s=%s\n"
        .formatted(name, name, ShellWord.quoted(runs));
  }

  /// A function, since that is what an alias is in fish.
  private static String function(String name, String means, String runs) {
    return "    type -q %s; or function %s --description %s; %s $argv; end\n"
        .formatted(name, name, fish(means), runs);
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
