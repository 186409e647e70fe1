package dev.victor.testgen.command;

import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import java.util.List;

/// `victor test`.
public final class TestCommands {

  private TestCommands() {}

  /// The verbs under `test`.
  public static Group group() {
    return new Group(
        "test",
        "Test suites of models and datasets, made from project.json.",
        List.of(
            new Verb(
                "generate",
                "Write the test suites that project.json declares.",
                GenerateCommand::new),
            new Verb("new", "Declare a model or a dataset in project.json.", NewCommand::new),
            new Verb("prove", "Try which bugs the suites would miss.", ProveCommand::new),
            new Verb(
                "audit",
                "Read all tests and say which test nothing, twice or never.",
                AuditCommand::new),
            new Verb(
                "adopt",
                "Make tests of one shape one with parameters, as a patch to review.",
                AdoptCommand::new)));
  }
}
