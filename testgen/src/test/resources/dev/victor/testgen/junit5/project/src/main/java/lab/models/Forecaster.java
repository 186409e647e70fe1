package lab.models;

import java.io.IOException;
import java.nio.file.Path;

/** Predicts the next value from the last ones. */
public interface Forecaster {

  /** Learns from rows of equal width and one target each. */
  Forecaster fit(double[][] rows, double[] targets);

  /** One value for each row. */
  double[] predict(double[][] rows);

  /** Writes all that is needed to go on elsewhere. */
  void save(Path file) throws IOException;
}
