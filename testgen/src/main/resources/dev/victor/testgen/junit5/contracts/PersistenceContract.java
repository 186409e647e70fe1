package contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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
        one, one.fitted().predict(one.test().x()), loaded.predict(one.test().x()), "saved and loaded, the model is another");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  default void aNewProcessPredictsTheSame(Case one, @TempDir Path folder) {
    one.fitted().save(folder.resolve("model"));
    Checks.same(
        one, one.fitted().predict(one.test().x()), FreshProcess.predict(one, folder), "loaded in a new process, the model is another");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void loadedModelKeepsItsHyperparameters(Case one, @TempDir Path folder) {
    Instance saved = one.make(one.model().knobs()).fit(one.train());
    saved.save(folder.resolve("model"));
    Instance loaded = Instance.load(one.model(), folder.resolve("model"));
    for (String name : one.model().knobs().keySet()) {
      Optional<Object> before = saved.told(name);
      if (before.isPresent()) {
        assertEquals(text(before), text(loaded.told(name)), name + " is another one after saving and loading");
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void loadedModelRefitsAlike(Case one, @TempDir Path folder) {
    for (Map<String, Object> other : java.util.List.of(Map.<String, Object>of(), one.model().knobs())) {
      Instance saved = one.make(other).fit(one.train());
      saved.save(folder.resolve("model"));
      Instance loaded = Instance.load(one.model(), folder.resolve("model")).fit(one.train());
      Checks.same(
          one, one.make(other).fit(one.train()).predict(one.test().x()), loaded.predict(one.test().x()),
          "fitted again after loading, the model is another: a hyperparameter is lost in the file");
    }
  }

  private static String text(Optional<Object> value) {
    return value
        .map(v -> v.getClass().isArray() ? java.util.Arrays.toString(Numbers.of(v)) : String.valueOf(v))
        .orElse("nothing");
  }
}
