package contracts;

import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that can be saved, and whose hyperparameters do something. */
public interface KnobsKeptContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("knobs")
  default void loadedModelRefitsWithItsHyperparameter(String id, @TempDir Path folder) {
    String knob = id.substring(model().id().length() + 1);
    Object value = model().knobs().get(knob);
    Case one = model().cases().get(0);
    Sample few = one.train().first(40);
    Instance saved = one.make(Collections.singletonMap(knob, value)).fit(few.copy());
    saved.save(folder.resolve("model"));
    Instance loaded = Instance.load(one.model(), folder.resolve("model")).fit(few.copy());
    Checks.same(
        one,
        saved.predict(one.test().x()),
        loaded.predict(one.test().x()),
        "fitted again after loading, a model of "
            + knob
            + " = "
            + value
            + " is another: load loses it");
  }
}
