package lab.kinds;

import java.util.Arrays;
import java.util.Random;

/** One linear unit trained step by step. Made without parameters and with setters. */
public class Perceptron {

  private int epochs = 100;
  private float rate = 0.05f;
  private long seed;
  private float[] weights = {};
  private float[] losses = {};

  public void setEpochs(int value) {
    epochs = value;
  }

  public void setRate(float value) {
    rate = value;
  }

  public void setSeed(long value) {
    seed = value;
  }

  public Perceptron fit(float[][] rows, float[] targets) {
    check(rows, rows[0].length);
    if (rows.length != targets.length) {
      throw new IllegalArgumentException("as many targets as rows are wanted");
    }
    for (float target : targets) {
      if (!Float.isFinite(target)) {
        throw new IllegalArgumentException("a target is not finite");
      }
    }
    Random random = new Random(seed);
    weights = new float[rows[0].length + 1];
    for (int j = 0; j < weights.length; j++) {
      weights[j] = (float) (random.nextGaussian() * 0.01);
    }
    losses = new float[epochs];
    for (int epoch = 0; epoch < epochs; epoch++) {
      double sum = 0;
      for (int i = 0; i < rows.length; i++) {
        float gap = targets[i] - predict(rows[i]);
        sum += gap * gap;
        for (int j = 0; j < rows[i].length; j++) {
          weights[j] += rate / 20 * gap * rows[i][j] / 20;
        }
        weights[weights.length - 1] += rate * gap;
      }
      losses[epoch] = (float) (sum / rows.length);
    }
    return this;
  }

  /** Of one row: the adapter calls it for each. */
  public float predict(float[] row) {
    if (weights.length == 0) {
      throw new IllegalStateException("not fitted");
    }
    check(new float[][] {row}, weights.length - 1);
    float sum = weights[weights.length - 1];
    for (int j = 0; j < row.length; j++) {
      sum += weights[j] * row[j];
    }
    return sum;
  }

  private static void check(float[][] rows, int width) {
    for (float[] row : rows) {
      if (row.length != width) {
        throw new IllegalArgumentException("width " + row.length);
      }
      for (float value : row) {
        if (!Float.isFinite(value)) {
          throw new IllegalArgumentException("not finite");
        }
      }
    }
  }

  public float[] parameters() {
    return weights.clone();
  }

  public float[] lossHistory() {
    return Arrays.copyOf(losses, losses.length);
  }
}
