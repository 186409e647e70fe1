package contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a model that predicts labels must keep. */
public interface ClassifierContract extends ModelContract {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void predictGivesOneLabelPerRow(Case one) {
    assertEquals(one.test().size(), one.fitted().labels(one.test().x()).size(), "labels for as many rows");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void predictedLabelsWereSeen(Case one) {
    Set<String> seen = seen(one);
    one.fitted()
        .labels(one.test().x())
        .forEach(label -> Checks.holds(seen.contains(label), "label " + label + " was not among " + seen));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void classNamesAreKept(Case one) {
    Set<String> predicted = new TreeSet<>(one.fitted().labels(one.train().x()));
    assertEquals(seen(one), predicted, "the labels predicted for the rows of the training");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void oneLabelIsPredictedAlways(Case one) {
    Sample train = one.train();
    Object same = Array.newInstance(train.y().getClass().getComponentType(), train.size());
    IntStream.range(0, train.size()).forEach(i -> Array.set(same, i, Array.get(train.y(), 0)));
    List<String> labels = one.make().fit(new Sample(train.x(), same)).labels(one.test().x());
    assertEquals(Set.of(Instance.label(Array.get(train.y(), 0))), new TreeSet<>(labels), "labels after one was seen");
  }

  private static Set<String> seen(Case one) {
    Object y = one.train().y();
    Set<String> seen = new TreeSet<>();
    IntStream.range(0, Array.getLength(y)).forEach(i -> seen.add(Instance.label(Array.get(y, i))));
    return seen;
  }
}
