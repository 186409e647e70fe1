package dev.victor.cli.schema;

import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The schemas of all commands, found by the words that are typed.
final class AnswerSchemas {

  /// In place of a command: what is printed when one fails.
  private static final String FAILURE = "failure";

  private final Map<String, Verb> verbs = new LinkedHashMap<>();

  AnswerSchemas(Supplier<List<Group>> groups) {
    for (Group group : groups.get()) {
      for (Verb verb : group.verbs()) {
        verbs.put((group.name() + " " + verb.name()).strip(), verb);
      }
    }
  }

  /// The schema of one command, or of `failure`.
  ///
  /// @throws UsageError for words that are no command, naming the nearest that are
  Map<String, Object> of(List<String> typed) {
    String words = String.join(" ", typed);
    if (words.equals(FAILURE)) {
      return AnswerSchema.ofFailure();
    }
    Verb verb = verbs.get(words);
    if (verb == null) {
      List<String> known = new ArrayList<>(verbs.keySet());
      known.add(FAILURE);
      throw new UsageError(
          "victor schema",
          "no command is called " + words,
          Nearest.to(words, known)
              .map(near -> "did you mean victor schema " + near + "?")
              .orElse("see: victor schema --list"));
    }
    return schema(words, verb);
  }

  /// Every command with its schema, `failure` at the end.
  Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    verbs.forEach((words, verb) -> all.put(words, schema(words, verb)));
    all.put(FAILURE, AnswerSchema.ofFailure());
    return all;
  }

  private static Map<String, Object> schema(String words, Verb verb) {
    return AnswerSchema.of("victor " + words, verb.make().get())
        .orElseThrow(() -> new IllegalStateException("no schema of " + words));
  }
}
