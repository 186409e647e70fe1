package dev.victor.cli.complete;

import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The command tree, of which only what is asked for is built.
///
/// @param top the verbs that follow `victor` directly
/// @param groups all groups with a noun
/// @param group the group of a noun, without the others
/// @param topics what help can be asked about, beside commands
public record Tree(
    Supplier<Group> top,
    Supplier<List<Group>> groups,
    Function<String, Optional<Group>> group,
    Supplier<List<Candidate>> topics) {

  /// Every command, as typed after `victor`.
  public List<String> commands() {
    List<String> commands = new ArrayList<>();
    for (Group group : groups.get()) {
      for (Verb verb : group.verbs()) {
        commands.add(group.name() + " " + verb.name());
      }
    }
    for (Verb verb : top.get().verbs()) {
      commands.add(verb.name());
    }
    return commands;
  }
}
