package contracts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** One set of hyperparameters of a model on one dataset: {@code ridge-weak-sine}. */
public final class Case {

  private final ModelUnderTest model;
  private final String hyper;
  private final Map<String, Object> values;
  private final Dataset dataset;
  private Sample train;
  private Sample test;
  private Instance fitted;

  Case(ModelUnderTest model, String hyper, Map<String, Object> values, Dataset dataset) {
    this.model = model;
    this.hyper = hyper;
    this.values = values;
    this.dataset = dataset;
  }

  ModelUnderTest model() {
    return model;
  }

  String hyper() {
    return hyper;
  }

  Dataset dataset() {
    return dataset;
  }

  Map<String, Object> values() {
    return values;
  }

  /** Rows to train on; nothing a check does to them is seen by another. */
  Sample train() {
    prepare();
    return train.copy();
  }

  /** Rows that were not trained on. */
  Sample test() {
    prepare();
    return test.copy();
  }

  /** A model that was fitted once for all checks that only predict with it. */
  synchronized Instance fitted() {
    if (fitted == null) {
      fitted = make().fit(train());
    }
    return fitted;
  }

  /** A new model of these hyperparameters. */
  Instance make() {
    return make(Map.of());
  }

  /** A new model of these hyperparameters and others. */
  Instance make(Map<String, ?> other) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    if (model.declares("seeded")) {
      all.putIfAbsent("seed", 0);
    }
    all.putAll(other);
    return new Instance(model, Construction.of(model.type(), all));
  }

  /**
   * What two predictions of one model may differ by: 1e-5 of the targets' spread and of their size.
   */
  double tolerance() {
    double[] y = train().targets();
    double size = IntStream.range(0, y.length).mapToDouble(i -> Math.abs(y[i])).max().orElse(0);
    return 1e-5 * (Numbers.spread(y) + size) + 1e-12;
  }

  private synchronized void prepare() {
    if (train == null) {
      Sample[] parts =
          model.data().split(model.data().windows(model.data().read(dataset), model.classifies()));
      train = usable(parts[0]);
      test = usable(parts[1]);
    }
  }

  /**
   * Without rows whose target is missing; without rows that miss a value, unless the model handles
   * it.
   */
  private Sample usable(Sample sample) {
    double[] y = sample.targets();
    int[] keep =
        IntStream.range(0, y.length)
            .filter(i -> Double.isFinite(y[i]))
            .filter(i -> model.declares("handles-nan") || Numbers.finite(sample.x()[i]))
            .toArray();
    if (keep.length == 0) {
      throw new IllegalStateException(this + " has no row without a gap");
    }
    Object targets =
        java.lang.reflect.Array.newInstance(sample.y().getClass().getComponentType(), keep.length);
    double[][] x = new double[keep.length][];
    for (int i = 0; i < keep.length; i++) {
      x[i] = sample.x()[keep[i]].clone();
      java.lang.reflect.Array.set(targets, i, java.lang.reflect.Array.get(sample.y(), keep[i]));
    }
    return new Sample(x, targets);
  }

  @Override
  public String toString() {
    return model.id() + "-" + hyper + "-" + dataset.id();
  }
}
