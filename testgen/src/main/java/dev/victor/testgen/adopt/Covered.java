package dev.victor.testgen.adopt;

import dev.victor.core.project.Model;
import dev.victor.testgen.suite.Part;
import dev.victor.testgen.suite.SuiteFile;
import dev.victor.testgen.suite.TestMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A test that asks what a check of the contract asks, of a model that `project.json` declares.
/// What reaches for anything else of the model, or of another library than numpy, is never one.
///
/// @param test the test
/// @param model id of the model
/// @param check name of the check
record Covered(TestMethod test, String model, String check) {

  private static final Set<String> HARMLESS =
      Set.of(
          "raises",
          "isfinite",
          "isFinite",
          "isnan",
          "isNaN",
          "nan",
          "inf",
          "NaN",
          "all",
          "any",
          "allclose",
          "array_equal",
          "testing",
          "assert_allclose",
          "assert_array_equal",
          "approx",
          "shape",
          "length",
          "size",
          "ndim",
          "copy",
          "clone",
          "zeros",
          "ones",
          "full",
          "array",
          "arange",
          "sin",
          "random",
          "default_rng",
          "RandomState",
          "normal",
          "uniform",
          "class",
          "isEqualTo",
          "hasSize",
          "containsExactly",
          "isInstanceOf",
          "isTrue",
          "resolve",
          "lossHistory",
          "loss_history_",
          "mark",
          "parametrize");
  private static final Set<String> THROWS =
      Set.of("raises", "assertThrows", "assertThatThrownBy", "assertThatExceptionOfType");
  private static final Set<String> SIZES = Set.of("len", "shape", "length", "hasSize", "size");
  private static final Set<String> FINITE = Set.of("isfinite", "isFinite", "isnan", "isNaN");

  /// Tests of a file that checks cover.
  static List<Covered> in(SuiteFile file, List<Model> models) {
    List<Covered> found = new ArrayList<>();
    for (TestMethod test : file.tests()) {
      List<Model> named =
          models.stream().filter(model -> test.words().contains(className(model))).toList();
      if (named.size() == 1 && !test.skipped()) {
        new Question(test, named.getFirst())
            .check()
            .ifPresent(
                check -> found.add(new Covered(test, named.getFirst().id(), said(file, check))));
      }
    }
    return found;
  }

  private static String className(Model model) {
    String entry = model.entry();
    return entry.substring(Math.max(entry.lastIndexOf('.'), entry.lastIndexOf(':')) + 1);
  }

  /// The name as it is in the language of the file.
  private static String said(SuiteFile file, String check) {
    if (file.language() == SuiteFile.Language.PYTHON) {
      return check;
    }
    StringBuilder name = new StringBuilder();
    for (String word : check.split("_", -1)) {
      name.append(
          name.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }

  /// What a test asks of a model.
  private static final class Question {

    private final List<String> tokens;
    private final Set<String> words;
    private final String fit;
    private final String predict;
    private final String save;
    private final String load;

    Question(TestMethod test, Model model) {
      tokens = test.body().stream().map(Part::text).toList();
      words = Set.copyOf(tokens);
      Optional<Model.Adapter> adapter = Optional.ofNullable(model.adapter());
      fit = adapter.map(Model.Adapter::fit).orElse("fit");
      predict = adapter.map(Model.Adapter::predict).orElse("predict");
      save = adapter.map(Model.Adapter::save).orElse("save");
      load = adapter.map(Model.Adapter::load).orElse("load");
    }

    Optional<String> check() {
      if (strange()) {
        return Optional.empty();
      }
      if (any(THROWS)) {
        return refused();
      }
      if (words.contains(save) && words.contains(load) && words.contains(predict)) {
        return Optional.of("loaded_model_predicts_the_same");
      }
      if (words.contains("seed") && count(fit) == 2 && words.contains(predict)) {
        boolean other = words.contains("not") || words.contains("!") || words.contains("!=");
        return Optional.of(other ? "another_seed_matters" : "same_seed_gives_the_same_predictions");
      }
      if (words.contains("<")
          && (words.contains("loss_history_") || words.contains("lossHistory"))) {
        return Optional.of("loss_falls");
      }
      return words.contains(predict) && count(fit) == 1 && (any(FINITE) || any(SIZES))
          ? Optional.of("one_answer_per_row")
          : Optional.empty();
    }

    private Optional<String> refused() {
      if (!words.contains(fit)) {
        return words.contains(predict)
            ? Optional.of("predict_before_fit_is_an_error")
            : Optional.empty();
      }
      if (words.contains("nan") || words.contains("NaN")) {
        return words.contains(predict)
            ? Optional.of("nan_is_refused")
            : Optional.of("bad_target_is_an_error");
      }
      return words.contains(predict) ? Optional.of("wrong_width_is_an_error") : Optional.empty();
    }

    /// Whether a member is used that no check uses.
    private boolean strange() {
      Set<String> own = Set.of(fit, predict, save, load);
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i - 1).equals(".")
            && !own.contains(tokens.get(i))
            && !HARMLESS.contains(tokens.get(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean any(Set<String> wanted) {
      return wanted.stream().anyMatch(words::contains);
    }

    private long count(String word) {
      return tokens.stream().filter(word::equals).count();
    }
  }
}
