package dev.victor.core.project;

import com.fasterxml.jackson.databind.JsonNode;
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
/// @param capabilities seeded, handles-nan, iterative, gradient
/// @param hyperparameters named sets
/// @param knobs a value per hyperparameter that must change the result
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
    Map<String, Map<String, JsonNode>> hyperparameters,
    Map<String, JsonNode> knobs,
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

  /// How the model's data is read; each `module:function`.
  ///
  /// @param reader reads a dataset
  /// @param windows cuts windows
  /// @param split splits train from test
  /// @param lookback rows of a window
  public record Data(
      @Nullable String reader,
      @Nullable String windows,
      @Nullable String split,
      @Nullable Integer lookback) {}

  /// Method names of the model.
  ///
  /// @param fit trains
  /// @param predict predicts
  /// @param save writes
  /// @param load reads
  public record Adapter(
      @Nullable String fit,
      @Nullable String predict,
      @Nullable String save,
      @Nullable String load) {}

  /// A monotone constraint.
  ///
  /// @param parameter hyperparameter that carries it
  /// @param directions to try, 1 or -1
  public record Monotone(String parameter, List<Integer> directions) {
    /// Copies the list.
    public Monotone {
      directions = Lists.orEmpty(directions);
    }
  }

  /// A neural network's inside.
  ///
  /// @param framework such as torch
  /// @param build method that makes the network
  /// @param tensor method that makes a tensor
  public record Network(
      @Nullable String framework, @Nullable String build, @Nullable String tensor) {}

  /// A check that is known to fail.
  ///
  /// @param check its name
  /// @param reason why
  /// @param until day it must be mended
  public record ExpectedFailure(String check, String reason, LocalDate until) {}
}
