package dev.victor.testgen.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.declare.NewDataset;
import dev.victor.testgen.declare.NewModel;
import java.util.List;
import java.util.Optional;

/// `victor test new`: declare a model or a dataset in `project.json`.
final class NewCommand extends Command {

  private static final String TYPED = "victor test new";

  private final Argument<Optional<String>> kind =
      takes.word("KIND", "What to declare: model or dataset.").oneOf("model", "dataset");
  private final Argument<Optional<String>> id = takes.word("ID", "What it is called.");
  private final Argument<Optional<String>> path =
      takes
          .text("--path", "FILE", "File of a dataset; datasets/ID.csv unless said.")
          .of(Value.FILE);
  private final Argument<Optional<String>> column =
      takes.text("--column", "NAME", "Column of a dataset, where it has several of numbers.");
  private final Argument<Optional<String>> entry =
      takes.text(
          "--entry",
          "CLASS",
          "Class of a model, module:Class or package.Class of Java; found by its name unless"
              + " said.");
  private final Argument<Optional<String>> family =
      takes
          .text(
              "--kind",
              "KIND",
              "regressor, classifier, boosted-trees or neural-network; seen unless said.")
          .oneOf("regressor", "classifier", "boosted-trees", "neural-network");
  private final Argument<List<String>> hyper =
      takes.texts(
          "--hyper",
          "NAME=VALUE",
          "What the constructor of a model is given; needed where it has no default.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Write nothing; show what would be added to project.json.");

  NewCommand() {
    takes.example("victor test new model gru", "proposes what the class GruForecaster shows");
    takes.example("victor test new model arima --hyper order=2", "order has no default");
    takes.example("victor test new dataset sine", "counts rows and gaps of datasets/sine.csv");
  }

  @Override
  public Outcome run(Session session) {
    String called =
        id.value()
            .orElseThrow(() ->
                new UsageError(TYPED, "needs a kind and an id", "try: victor test new model gru"));
    return switch (kind.value().orElse("")) {
      case "dataset" ->
          NewDataset.declare(session, called, path.value(), column.value(), dryRun.value());
      case "model" ->
          NewModel.declare(
              session,
              new NewModel.Wish(called, entry.value(), family.value(), hyper.value()),
              dryRun.value());
      default ->
          throw new UsageError(
              TYPED, "the kind is model or dataset", "try: victor test new model gru");
    };
  }
}
