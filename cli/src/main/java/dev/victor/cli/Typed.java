package dev.victor.cli;

import dev.victor.cli.topic.Topic;
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

  /// Help about something that is no command.
  ///
  /// @param topic what it is about
  record TopicHelp(Topic topic) implements Typed {}

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
    Optional<Topic> topic = words.size() == 1 ? Topic.of(words.getFirst()) : Optional.empty();
    if (topic.isPresent()) {
      return new TopicHelp(topic.get());
    }
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
      throw unknown(path, group, words);
    }
    Group inner = new Group((group.name() + " " + word).strip(), group.description(), verbs);
    List<String> after = words.subList(1, words.size());
    return after.isEmpty() || isHelp(after.getFirst())
        ? new GroupHelp(inner)
        : run(path + " " + word, inner, after);
  }

  private static UsageError unknown(String path, Group group, List<String> words) {
    String word = words.getFirst();
    if (word.startsWith("-")) {
      return new UsageError(
          path, "unknown option " + word, Nearest.remedy(word, List.of("--help", "--version")));
    }
    return new UsageError(path, "unknown command " + word, remedy(path, group, words));
  }

  /// What is near among the verbs of the group, else in the whole tree, else all there is.
  private static String remedy(String path, Group group, List<String> words) {
    boolean top = group.name().equals(VictorCommand.TOP);
    List<String> known =
        top ? VictorCommand.words() : group.verbs().stream().map(Verb::name).toList();
    List<String> here = top ? List.of() : Meant.of(words, known);
    if (!here.isEmpty()) {
      return Meant.question(path + " ", here);
    }
    List<String> meant = Meant.of(words, VictorCommand.tree().commands());
    if (meant.isEmpty()) {
      return Nearest.remedy(words.getFirst(), known);
    }
    return Meant.question("victor ", meant);
  }

  private static boolean isHelp(String word) {
    return word.equals("help") || word.equals("--help") || word.equals("-h");
  }
}
