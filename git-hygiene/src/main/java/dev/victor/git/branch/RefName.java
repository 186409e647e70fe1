package dev.victor.git.branch;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What git itself takes for the name of a branch (`git check-ref-format --branch`).
final class RefName {

  private record Rule(Pattern broken, String why) {
    Rule(String broken, String why) {
      this(Pattern.compile(broken), why);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule("^$", "it is empty"),
          new Rule("^-", "it begins with a dash, like an option"),
          new Rule("^(HEAD|@)$", "git calls something else by that name"),
          new Rule("[\\x00-\\x20\\x7f]", "it has a blank or a control character"),
          new Rule("[~^:?*\\[\\\\]", "it has one of ~ ^ : ? * [ \\"),
          new Rule("\\.\\.", "it has two dots in a row"),
          new Rule("@\\{", "it has @{"),
          new Rule("^/|//|/$", "a slash stands at its begin or end, or twice in a row"),
          new Rule("(^|/)\\.", "a part of it begins with a dot"),
          new Rule("\\.$", "it ends with a dot"),
          new Rule("\\.lock(/|$)", "a part of it ends with .lock"));

  private RefName() {}

  /// Why git would not take a name.
  static Optional<String> flaw(String name) {
    return RULES.stream()
        .filter(rule -> rule.broken().matcher(name).find())
        .map(Rule::why)
        .findFirst();
  }

  /// The nearest name that git may take; still to be checked.
  static String tame(String name) {
    return name.replaceAll("[^A-Za-z0-9._/-]+", "-")
        .replaceAll("\\.{2,}", ".")
        .replaceAll("/{2,}", "/")
        .replaceAll("(^|/)[-.]+", "$1")
        .replaceAll("(\\.lock|[-./])+(/|$)", "$2");
  }
}
