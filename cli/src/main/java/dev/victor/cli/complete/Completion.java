package dev.victor.cli.complete;

import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import dev.victor.core.workspace.Environment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what may follow the words typed: builds the one command that they lead to, or none.
public final class Completion {

  private static final Set<String> HELP = Set.of("help", "--help", "-h");

  private final Tree tree;
  private final Environment world;

  /// The completion of a command tree in a world.
  public Completion(Tree tree, Environment world) {
    this.tree = tree;
    this.world = world;
  }

  /// What may stand for the word at the cursor.
  ///
  /// @param before the words between `victor` and the cursor's
  /// @param word the part of it that was typed, without quotes
  public Offer offer(List<String> before, String word) {
    if (!before.isEmpty() && HELP.contains(before.getFirst())) {
      return names(before.subList(1, before.size()), word, true).without(Set.of());
    }
    return names(before, word, false);
  }

  private Offer names(List<String> before, String word, boolean help) {
    if (before.isEmpty()) {
      return new Offer("", word.startsWith("-") ? bare() : nouns(help)).without(Set.of());
    }
    Group group = tree.group().apply(before.getFirst()).orElse(null);
    return group == null
        ? verbs(tree.top().get(), before, word, help)
        : verbs(group, before.subList(1, before.size()), word, help);
  }

  private static List<Candidate> bare() {
    return List.of(
        new Candidate("--help", "Show every command."),
        new Candidate("--version", "Show the version."));
  }

  private List<Candidate> nouns(boolean help) {
    List<Candidate> nouns = new ArrayList<>();
    for (Group group : tree.groups().get()) {
      nouns.add(new Candidate(group.name(), group.description()));
    }
    for (Verb verb : tree.top().get().verbs()) {
      nouns.add(new Candidate(verb.name(), verb.description()));
    }
    if (help) {
      nouns.addAll(tree.topics().get());
    } else {
      nouns.add(new Candidate("help", "Show options and examples of a command, or a topic."));
    }
    return nouns;
  }

  /// The verbs that may follow, or what follows the verb that was typed.
  private Offer verbs(Group group, List<String> typed, String word, boolean help) {
    List<Candidate> next = new ArrayList<>();
    for (Verb verb : group.verbs()) {
      List<String> name = Arrays.asList(verb.name().split(" ", -1));
      if (starts(typed, name)) {
        return help
            ? Offer.NOTHING
            : arguments(verb, typed.subList(name.size(), typed.size()), word);
      }
      if (starts(name, typed)) {
        add(next, name, typed.size(), verb);
      }
    }
    if (!help && next.size() > 0 && word.startsWith("-")) {
      return new Offer("", List.of(new Candidate("--help", "Show what can follow.")));
    }
    return new Offer("", next).without(Set.of());
  }

  private Offer arguments(Verb verb, List<String> typed, String word) {
    return new ArgumentWords(verb.make().get().arguments().describe(), new Values(world))
        .offer(typed, word);
  }

  /// A verb of several words is offered word by word; the first of them says what can follow.
  private static void add(List<Candidate> next, List<String> name, int at, Verb verb) {
    String value = name.get(at);
    boolean last = at == name.size() - 1;
    Candidate earlier = last ? null : find(next, value);
    if (earlier == null) {
      next.add(new Candidate(value, last ? verb.description() : name.get(at + 1)));
    } else {
      next.set(
          next.indexOf(earlier), new Candidate(value, earlier.about() + ", " + name.get(at + 1)));
    }
  }

  private static @Nullable Candidate find(List<Candidate> all, String value) {
    for (Candidate one : all) {
      if (one.value().equals(value)) {
        return one;
      }
    }
    return null;
  }

  private static boolean starts(List<String> words, List<String> with) {
    return words.size() >= with.size() && words.subList(0, with.size()).equals(with);
  }
}
