package contracts;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How much smaller than a naive forecast's an error is: 1 is perfect, 0 no better. */
final class Skill {

  private Skill() {}

  /** Over the last value of each row as its forecast, by the root of the mean squared error. */
  static double overLastValue(Case one) {
    Sample test = one.test();
    double[] naive = Arrays.stream(test.x()).mapToDouble(Skill::last).toArray();
    return 1
        - Numbers.error(one.fitted().predict(test.x()), test.targets())
            / Numbers.error(naive, test.targets());
  }

  /** Over the label that is most frequent in training, by the share of wrong labels. */
  static double overMostFrequentLabel(Case one, Instance model) {
    Sample test = one.test();
    List<String> actual = test.labels();
    List<String> trained = one.train().labels();
    String usual =
        trained.stream()
            .max(Comparator.comparing(label -> Collections.frequency(trained, label)))
            .orElseThrow();
    List<String> predicted = model.labels(test.x());
    long wrong =
        IntStream.range(0, actual.size())
            .filter(i -> !actual.get(i).equals(predicted.get(i)))
            .count();
    long plain = actual.stream().filter(label -> !label.equals(usual)).count();
    return 1 - wrong / (double) Math.max(1, plain);
  }

  private static double last(double[] row) {
    for (int i = row.length - 1; i >= 0; i--) {
      if (Double.isFinite(row[i])) {
        return row[i];
      }
    }
    return 0;
  }
}
