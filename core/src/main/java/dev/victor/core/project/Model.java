package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A model under test.
///
/// @param id unique
/// @param entry `module:Class` or a Java class name
/// @param kind regressor, classifier, boosted-trees or neural-network
/// @param data how its data is read
/// @param adapter its method names
/// @param capabilities seeded, handles-nan, iterative, gradient, probabilities, in-memory
/// @param hyperparameters named sets; JSON's `null` is an empty Optional
/// @param knobs a value per hyperparameter that must change the result; `null` as above
/// @param monotone a constraint to test
/// @param network of a neural network
/// @param datasets ids
/// @param minSkill by dataset
/// @param expectedFailures known ones
public record Model(
    String id,
    String entry,
    @Nullable String kind,
    @Nullable Data data,
    @Nullable Adapter adapter,
    List<String> capabilities,
    Map<String, Map<String, Object>> hyperparameters,
    Map<String, Object> knobs,
    @Nullable Monotone monotone,
    @Nullable Network network,
    List<String> datasets,
    Map<String, BigDecimal> minSkill,
    List<ExpectedFailure> expectedFailures) {

  /// Copies what may change.
  public Model {
    capabilities = Lists.orEmpty(capabilities);
    hyperparameters = Lists.orEmpty(hyperparameters);
    knobs = Lists.orEmpty(knobs);
    datasets = Lists.orEmpty(datasets);
    minSkill = Lists.orEmpty(minSkill);
    expectedFailures = Lists.orEmpty(expectedFailures);
  }

  static Model read(Block in) {
    return new Model(
        in.required("id", Kinds.id(), "unique among models"),
        in.required(
            "entry",
            Kind.text(
                "[A-Za-z_$][A-Za-z0-9_$.]*(:[A-Za-z_][A-Za-z0-9_.]*)?",
                "module:Class or a Java class name"),
            "module:Class, or a Java class name"),
        in.optional(
            "kind",
            Kind.word("regressor", "classifier", "boosted-trees", "neural-network"),
            "family of the model"),
        in.optional("data", Kind.block(Data::read), "how its data is read"),
        in.optional(
            "adapter",
            Kind.block(Adapter::read),
            "its method names, when they are not fit, predict, save, load, predict_proba"),
        in.list(
            "capabilities",
            Kind.word(
                "seeded", "handles-nan", "iterative", "gradient", "probabilities", "in-memory"),
            "what more can be tested; in-memory: it has no save and load"),
        in.map("hyperparameters", Kind.map(Kind.anythingOrNull()), "named sets of hyperparameters"),
        in.map(
            "knobs",
            Kind.anythingOrNull(),
            "a value per hyperparameter that must change the result"),
        in.optional("monotone", Kind.block(Monotone::read), "a monotone constraint to test"),
        in.optional("network", Kind.block(Network::read), "a neural network's inside"),
        in.list("datasets", Kinds.id(), "ids of datasets"),
        in.map("minSkill", Kind.number(), "least skill by dataset"),
        in.list("expectedFailures", Kind.block(ExpectedFailure::read), "checks known to fail"));
  }

  /// How the model's data is read; each `module:function`.
  ///
  /// @param reader reads a dataset
  /// @param windows cuts windows
  /// @param split splits train from test
  /// @param lookback rows of a window
  /// @param horizon how many rows after a window its target lies; 1 unless said
  public record Data(
      @Nullable String reader,
      @Nullable String windows,
      @Nullable String split,
      @Nullable Integer lookback,
      @Nullable Integer horizon) {
    static Data read(Block in) {
      Kind<String> function =
          Kind.text("[A-Za-z_][A-Za-z0-9_.]*(:[A-Za-z_][A-Za-z0-9_.]*)?", "module:function");
      return new Data(
          in.optional("reader", function, "reads a dataset"),
          in.optional("windows", function, "cuts windows"),
          in.optional("split", function, "splits training from test"),
          in.optional("lookback", Kind.whole(1, 1_000_000), "rows of a window"),
          in.optional(
              "horizon",
              Kind.whole(1, 1_000_000).usually(1),
              "rows from a window to its target; 1 unless said"));
    }
  }

  /// Method names of the model.
  ///
  /// @param fit trains
  /// @param predict predicts
  /// @param save writes
  /// @param load reads
  /// @param probabilities gives a classifier's probabilities
  public record Adapter(
      @Nullable String fit,
      @Nullable String predict,
      @Nullable String save,
      @Nullable String load,
      @Nullable String probabilities) {
    static Adapter read(Block in) {
      Kind<String> method = Kind.text("[A-Za-z_][A-Za-z0-9_]*", "the name of a method");
      return new Adapter(
          in.optional("fit", method.usually("fit"), "trains; fit by default"),
          in.optional("predict", method.usually("predict"), "predicts; predict by default"),
          in.optional("save", method.usually("save"), "writes; save by default"),
          in.optional("load", method.usually("load"), "reads; load by default"),
          in.optional(
              "probabilities",
              method.usually("predict_proba"),
              "gives probabilities; predict_proba by default"));
    }
  }

  /// A monotone constraint.
  ///
  /// @param parameter hyperparameter that carries it
  /// @param directions to try, 1 or -1
  public record Monotone(String parameter, List<Integer> directions) {
    /// Copies the list.
    public Monotone {
      directions = Lists.orEmpty(directions);
    }

    static Monotone read(Block in) {
      return new Monotone(
          in.required("parameter", Kind.text(), "hyperparameter that carries the constraint"),
          in.list("directions", Kind.whole(-1, 1), "directions to try: 1 or -1"));
    }
  }

  /// A neural network's inside.
  ///
  /// @param framework such as torch
  /// @param build method that makes the network
  /// @param tensor method that makes a tensor
  public record Network(
      @Nullable String framework, @Nullable String build, @Nullable String tensor) {
    static Network read(Block in) {
      Kind<String> method = Kind.text("[A-Za-z_][A-Za-z0-9_]*", "the name of a method");
      return new Network(
          in.optional("framework", Kind.text(), "such as torch"),
          in.optional("build", method, "method that makes the network"),
          in.optional("tensor", method, "method that makes a tensor"));
    }
  }

  /// A check that is known to fail.
  ///
  /// @param check its name
  /// @param reason why
  /// @param until day it must be mended
  public record ExpectedFailure(String check, String reason, LocalDate until) {
    static ExpectedFailure read(Block in) {
      return new ExpectedFailure(
          in.required("check", Kind.text(), "name of the check"),
          in.required("reason", Kind.text(), "why it fails"),
          in.required("until", Kind.day(), "day it must be mended"));
    }
  }
}
