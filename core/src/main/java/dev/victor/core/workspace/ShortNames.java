package dev.victor.core.workspace;

import dev.victor.core.json.Flaw;
import dev.victor.core.json.Kind;
import dev.victor.core.json.Quoted;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a user may call a command in the shell: names that no shell reads anything into, for words
/// that none does either.
final class ShortNames {

  /// Words that shells know themselves: an alias of that name would change what scripts mean.
  private static final Set<String> TAKEN =
      Set.of(
          "alias",
          "and",
          "begin",
          "bg",
          "break",
          "builtin",
          "case",
          "cd",
          "command",
          "complete",
          "continue",
          "coproc",
          "declare",
          "dirs",
          "do",
          "done",
          "echo",
          "elif",
          "else",
          "end",
          "env",
          "esac",
          "eval",
          "exec",
          "exit",
          "export",
          "false",
          "fc",
          "fg",
          "fi",
          "for",
          "foreach",
          "function",
          "functions",
          "getopts",
          "git",
          "hash",
          "help",
          "history",
          "if",
          "in",
          "jobs",
          "kill",
          "let",
          "local",
          "logout",
          "ls",
          "not",
          "or",
          "popd",
          "printf",
          "pushd",
          "pwd",
          "read",
          "repeat",
          "return",
          "select",
          "set",
          "shift",
          "source",
          "sudo",
          "suspend",
          "switch",
          "test",
          "then",
          "time",
          "times",
          "trap",
          "true",
          "type",
          "typeset",
          "ulimit",
          "umask",
          "unalias",
          "unset",
          "until",
          "victor",
          "wait",
          "where",
          "which",
          "while");

  private static final String WORD = "[A-Za-z0-9_./,:=@+-]+";

  private ShortNames() {}

  static Kind<Map<String, String>> kind() {
    return Kind.map(Kind.either(words(), nothing())).unless(ShortNames::fault);
  }

  private static Kind<String> words() {
    return Kind.text(
        "(" + WORD + "( " + WORD + ")*)?", "words after victor such as git sync, or \"\" for none");
  }

  private static Kind<String> nothing() {
    return Kind.anythingOrNull()
        .unless(value ->
            value.equals(Optional.empty())
                ? Optional.empty()
                : Optional.of(new Flaw.Fault("is no text", "write words after victor, or null")))
        .as(value -> "");
  }

  private static Optional<Flaw.Fault> fault(Map<String, String> names) {
    for (String name : names.keySet()) {
      if (!name.matches("[A-Za-z][A-Za-z0-9_-]{0,31}")) {
        return fault(
            name, "may not be typed as it is", "take letters, digits, - and _, a letter first");
      }
      if (TAKEN.contains(name)) {
        return fault(name, "means something to shells", "take another name");
      }
    }
    return Optional.empty();
  }

  private static Optional<Flaw.Fault> fault(String name, String what, String remedy) {
    return Optional.of(
        new Flaw.Fault("has the name " + Quoted.of(name) + ", which " + what, remedy));
  }
}
