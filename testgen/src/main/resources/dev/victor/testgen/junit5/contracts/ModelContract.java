package contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model must keep. */
public interface ModelContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void fitReturnsTheModel(Case one) {
    Checks.holds(
        one.make().fit(one.train()).answeredItself(),
        "fit gives another object than the model itself");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void predictChangesNothing(Case one) {
    Instance model = one.fitted();
    double[] before = model.predict(one.test().x());
    model.predict(one.train().x());
    Checks.same(one, before, model.predict(one.test().x()), "predict changes the model");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void inputsAreUnchanged(Case one) {
    Sample given = one.train();
    Instance model = one.make().fit(given);
    double[][] rows = one.test().x();
    model.predict(rows);
    Checks.holds(
        Arrays.deepEquals(one.train().x(), given.x()),
        "fit changes the rows it is given: copy them first");
    Checks.holds(
        Numbers.distance(one.train().targets(), given.targets()) == 0,
        "fit changes the targets it is given: copy them first");
    Checks.holds(
        Arrays.deepEquals(one.test().x(), rows),
        "predict changes the rows it is given: copy them first");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void hyperparametersAreUnchanged(Case one) {
    Instance model = one.make();
    for (String name : one.values().keySet()) {
      String before = model.told(name);
      model.fit(one.train()).predict(one.test().x());
      assertEquals(before, model.told(name), "fit or predict changes the hyperparameter " + name);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  default void everyRowCounts(Case one) {
    Sample few = one.train().first(24);
    double[] plain = one.make().fit(few.copy()).predict(one.test().x());
    for (int at : new int[] {0, few.size() / 2, few.size() - 1}) {
      Sample other = new Sample(few.copy().x(), Others.with(few.y(), at));
      Checks.holds(
          Checks.differ(one, plain, one.make().fit(other).predict(one.test().x())),
          "another target of row "
              + at
              + " of "
              + few.size()
              + " changes no prediction: fit leaves rows out");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void rowIsIndependentOfItsBatch(Case one) {
    double[][] rows = one.test().x();
    double[] together = one.fitted().predict(rows);
    int per = together.length / rows.length;
    double[][] turned =
        IntStream.range(0, rows.length)
            .mapToObj(i -> rows[rows.length - 1 - i])
            .toArray(double[][]::new);
    double[] backwards = one.fitted().predict(turned);
    for (int i = 0; i < rows.length; i++) {
      double[] expected = Arrays.copyOfRange(together, i * per, (i + 1) * per);
      Checks.same(
          one,
          expected,
          one.fitted().predict(new double[][] {rows[i]}),
          "row " + i + " alone and in a batch");
      int at = (rows.length - 1 - i) * per;
      Checks.same(
          one,
          expected,
          Arrays.copyOfRange(backwards, at, at + per),
          "row " + i + " in a batch of another order");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void refitForgetsTheFirstFit(Case one) {
    Sample train = one.train();
    Sample other = new Sample(Numbers.copy(train.x()), Others.turned(train.y()));
    Arrays.stream(other.x()).forEach(row -> Arrays.setAll(row, i -> row[i] * 3 + 7));
    Instance again = one.make().fit(other).fit(train);
    Checks.same(
        one,
        one.make().fit(one.train()).predict(one.test().x()),
        again.predict(one.test().x()),
        "a second fit remembers the first one");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void instancesShareNothing(Case one) {
    Instance first = one.make().fit(one.train());
    double[] before = first.predict(one.test().x());
    Sample train = one.train();
    one.make().fit(new Sample(train.x(), Others.turned(train.y())));
    Checks.same(
        one, before, first.predict(one.test().x()), "fitting another object changes this one");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void predictBeforeFitIsAnError(Case one) {
    Checks.refused("predict before fit", () -> one.make().predict(one.test().x()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void wrongWidthIsAnError(Case one) {
    int width = one.train().width();
    for (int other : new int[] {width - 1, width + 1}) {
      double[][] rows =
          Arrays.stream(one.test().x())
              .map(row -> Arrays.copyOf(row, other))
              .toArray(double[][]::new);
      Checks.refused(
          "predict with rows of " + other + " values after a fit with " + width,
          () -> one.fitted().predict(rows));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void badTargetIsAnError(Case one) {
    Sample train = one.train();
    Sample shorter = new Sample(train.x(), Numbers.part(train.y(), 0, train.size() - 1));
    Checks.refused(
        "fit with " + train.size() + " rows and " + (train.size() - 1) + " targets",
        () -> one.make().fit(shorter));
  }
}
