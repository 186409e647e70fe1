package contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that can be saved and loaded. */
public interface PersistenceContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void loadedModelPredictsTheSame(Case one, @TempDir Path folder) {
    one.fitted().save(folder.resolve("model"));
    Instance loaded = Instance.load(one.model(), folder.resolve("model"));
    Checks.same(
        one,
        one.fitted().predict(one.test().x()),
        loaded.predict(one.test().x()),
        "saved and loaded, the model is another");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  default void newProcessPredictsTheSame(Case one, @TempDir Path folder) {
    one.fitted().save(folder.resolve("model"));
    Checks.same(
        one,
        one.fitted().predict(one.test().x()),
        FreshProcess.predict(one, folder),
        "loaded in a new process, the model is another");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void loadedModelKeepsHyperparameters(Case one, @TempDir Path folder) {
    Instance saved = one.make(one.model().knobs()).fit(one.train());
    saved.save(folder.resolve("model"));
    Instance loaded = Instance.load(one.model(), folder.resolve("model"));
    for (String name : one.model().knobs().keySet()) {
      assertEquals(
          saved.told(name), loaded.told(name), name + " is another one after saving and loading");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void loadedModelRefitsAlike(Case one, @TempDir Path folder) {
    for (Map<String, Object> other : List.of(Map.<String, Object>of(), one.model().knobs())) {
      Instance saved = one.make(other).fit(one.train());
      saved.save(folder.resolve("model"));
      Instance loaded = Instance.load(one.model(), folder.resolve("model")).fit(one.train());
      Checks.same(
          one,
          one.make(other).fit(one.train()).predict(one.test().x()),
          loaded.predict(one.test().x()),
          "fitted again after loading, the model is another: a hyperparameter is lost in the file");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  default void loadedModelsShareNothing(Case one, @TempDir Path folder) {
    one.fitted().save(folder.resolve("model"));
    Instance first = Instance.load(one.model(), folder.resolve("model"));
    double[] before = first.predict(one.test().x());
    Sample train = one.train();
    Instance.load(one.model(), folder.resolve("model"))
        .fit(new Sample(train.x(), Others.turned(train.y())));
    Checks.same(
        one, before, first.predict(one.test().x()), "fitting one loaded model changes another");
  }
}
