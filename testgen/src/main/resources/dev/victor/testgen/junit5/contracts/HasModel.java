package contracts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every contract of a model starts from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(ExpectedFailures.class)
public interface HasModel {

  /** The model and its parameters. */
  ModelUnderTest model();

  /** Every set of hyperparameters on every dataset. */
  default Stream<Case> cases() {
    return model().cases().stream();
  }

  /**
   * Every set of hyperparameters once, on the first dataset: for checks of which more would say no
   * more.
   */
  default Stream<Case> setsOnce() {
    Map<String, Case> first = new LinkedHashMap<>();
    model().cases().forEach(one -> first.putIfAbsent(one.hyper(), one));
    return first.values().stream();
  }

  /** The names of the knobs. */
  default Stream<String> knobs() {
    return model().knobs().keySet().stream().map(knob -> model().id() + "-" + knob);
  }

  /** The cases whose dataset has a least skill. */
  default Stream<Case> judgedCases() {
    return cases().filter(one -> one.model().leastSkill(one.dataset()).isPresent());
  }

  /** One case: for checks that cost. */
  default Stream<Case> once() {
    return model().cases().stream().limit(1);
  }
}
