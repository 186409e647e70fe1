package dev.victor.cli;

import dev.victor.core.command.Command;
import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import java.util.List;
import java.util.Optional;

/// What the words typed lead to: help, or a verb with the rest of the words.
sealed interface Typed {

  /// Help of the whole tool.
  record TopHelp() implements Typed {}

  /// Help of a noun.
  ///
  /// @param group its verbs
  record GroupHelp(Group group) implements Typed {}

  /// A verb to run.
  ///
  /// @param path the words up to the verb, such as `victor git sync`
  /// @param verb the verb
  /// @param command the verb, built
  /// @param rest what was typed after it
  record Run(String path, Verb verb, Command command, List<String> rest) implements Typed {}

  /// Understands the words after `victor`.
  ///
  /// @throws UsageError naming the nearest right word
  static Typed of(List<String> words) {
    if (words.isEmpty() || isHelp(words.getFirst())) {
      return words.size() < 2 ? new TopHelp() : helpOn(words.subList(1, words.size()));
    }
    String first = words.getFirst();
    Optional<Group> group = VictorCommand.group(first);
    if (group.isEmpty()) {
      return run("victor", VictorCommand.top(), words);
    }
    List<String> after = words.subList(1, words.size());
    return after.isEmpty() || isHelp(after.getFirst())
        ? new GroupHelp(group.get())
        : run("victor " + first, group.get(), after);
  }

  private static Typed helpOn(List<String> words) {
    Typed typed = of(words);
    return typed instanceof Run run
        ? new Run(run.path(), run.verb(), run.command(), List.of("--help"))
        : typed;
  }

  private static Typed run(String path, Group group, List<String> words) {
    for (Verb verb : group.verbs()) {
      List<String> name = List.of(verb.name().split(" "));
      if (words.size() >= name.size() && words.subList(0, name.size()).equals(name)) {
        return new Run(
            path + " " + verb.name(),
            verb,
            verb.make().get(),
            words.subList(name.size(), words.size()));
      }
    }
    return below(path, group, words);
  }

  /// Where verbs have two words, the first one is a group of its own.
  private static Typed below(String path, Group group, List<String> words) {
    String word = words.getFirst();
    List<Verb> verbs =
        group.verbs().stream()
            .filter(verb -> verb.name().startsWith(word + " "))
            .map(verb ->
                new Verb(verb.name().substring(word.length() + 1), verb.description(), verb.make()))
            .toList();
    if (verbs.isEmpty()) {
      throw unknown(path, group, word);
    }
    Group inner = new Group((group.name() + " " + word).strip(), group.description(), verbs);
    List<String> after = words.subList(1, words.size());
    return after.isEmpty() || isHelp(after.getFirst())
        ? new GroupHelp(inner)
        : run(path + " " + word, inner, after);
  }

  private static UsageError unknown(String path, Group group, String word) {
    List<String> known =
        group.name().equals(VictorCommand.TOP)
            ? VictorCommand.words()
            : group.verbs().stream().map(Verb::name).toList();
    String what = word.startsWith("-") ? "unknown option " : "unknown command ";
    return new UsageError(path, what + word, Nearest.remedy(word, known));
  }

  private static boolean isHelp(String word) {
    return word.equals("help") || word.equals("--help") || word.equals("-h");
  }
}
