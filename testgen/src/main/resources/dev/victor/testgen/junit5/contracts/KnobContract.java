package contracts;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hyperparameters that do something: one value each that must change the predictions. */
public interface KnobContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("knobs")
  default void hyperparameterHasAnEffect(String id) {
    String knob = id.substring(model().id().length() + 1);
    Object value = model().knobs().get(knob);
    for (Case one : model().cases()) {
      double[] turned =
          one.make(Collections.singletonMap(knob, value)).fit(one.train()).predict(one.test().x());
      if (Checks.differ(one, one.fitted().predict(one.test().x()), turned)) {
        return;
      }
    }
    fail(
        knob
            + " = "
            + value
            + " changes no prediction in any of "
            + model().cases().size()
            + " cases: the hyperparameter is never used, or its knob is the value of every set");
  }
}
