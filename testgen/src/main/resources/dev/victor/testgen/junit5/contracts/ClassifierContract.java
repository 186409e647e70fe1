package contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Array;
import java.util.Arrays;
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
  default void oneAnswerPerRow(Case one) {
    assertEquals(
        one.test().size(), one.fitted().labels(one.test().x()).size(), "labels for as many rows");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void labelsAreAmongThoseSeen(Case one) {
    Set<String> seen = seen(one);
    one.fitted()
        .labels(one.test().x())
        .forEach(label ->
            Checks.holds(seen.contains(label), "label " + label + " was not among " + seen));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void classNamesAreKept(Case one) {
    List<String> plain = one.fitted().labels(one.test().x());
    Sample train = one.train();
    Object renamed = Others.renamed(train.y());
    List<String> again = one.make().fit(new Sample(train.x(), renamed)).labels(one.test().x());
    for (int i = 0; i < plain.size(); i++) {
      assertEquals(
          Others.renamed(plain.get(i), train.y()),
          again.get(i),
          "row " + i + " after every class got another name");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void oneLabelIsAnsweredOrRefused(Case one) {
    Sample train = one.train();
    Object same = Array.newInstance(train.y().getClass().getComponentType(), train.size());
    IntStream.range(0, train.size()).forEach(i -> Array.set(same, i, Array.get(train.y(), 0)));
    List<String> labels;
    try {
      labels = one.make().fit(new Sample(train.x(), same)).labels(one.test().x());
    } catch (IllegalArgumentException refused) {
      return;
    }
    assertEquals(
        Set.of(Instance.label(Array.get(train.y(), 0))),
        new TreeSet<>(labels),
        "labels after one was seen");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  default void constantFeaturesAreSurvived(Case one) {
    Sample train = one.train();
    Arrays.stream(train.x()).forEach(row -> Arrays.fill(row, 7));
    double[] answers = one.make().fit(train).predict(train.copy().x());
    Checks.holds(Numbers.finite(answers), "features that are always 7 give NaN or infinity");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  default void noSkillOnShuffledLabels(Case one) {
    double best = Double.POSITIVE_INFINITY;
    for (long seed = 1; seed <= 3; seed++) {
      Sample train = one.train();
      Instance model = one.make().fit(new Sample(train.x(), Others.shuffled(train.y(), seed)));
      best = Math.min(best, Skill.overMostFrequentLabel(one, model));
    }
    Checks.holds(
        best < 0.6,
        "skill over the most frequent label is "
            + Numbers.shown(best)
            + " after training on shuffled labels: labels do not come from what was learned");
  }

  private static Set<String> seen(Case one) {
    return new TreeSet<>(one.train().labels());
  }
}
