package lab.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Tells the class whose mean is nearest, and how near. Made of a map; its methods have names of their own. */
public final class Nearest {

  private final double shrink;
  private final double softness;
  private final Map<String, double[]> centres = new TreeMap<>();

  public Nearest(Map<String, Object> settings) {
    shrink = ((Number) settings.getOrDefault("shrink", 0.0)).doubleValue();
    softness = ((Number) settings.getOrDefault("softness", 1.0)).doubleValue();
  }

  public void train(float[][] rows, String[] labels) {
    if (rows.length != labels.length) {
      throw new IllegalArgumentException(rows.length + " rows and " + labels.length + " labels");
    }
    check(rows, rows[0].length);
    centres.clear();
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < rows.length; i++) {
      double[] sum = centres.computeIfAbsent(labels[i], label -> new double[rows[0].length]);
      counts.merge(labels[i], 1, Integer::sum);
      for (int j = 0; j < sum.length; j++) {
        sum[j] += rows[i][j] - rows[i][rows[i].length - 1];
      }
    }
    centres.forEach((label, sum) -> Arrays.setAll(sum, j -> sum[j] / counts.get(label) * (1 - shrink)));
  }

  public String[] classify(float[][] rows) {
    String[] names = centres.keySet().toArray(new String[0]);
    return Arrays.stream(predictProbabilities(rows))
        .map(row -> {
          int best = 0;
          for (int i = 1; i < row.length; i++) {
            best = row[i] > row[best] ? i : best;
          }
          return names[best];
        })
        .toArray(String[]::new);
  }

  public double[][] predictProbabilities(float[][] rows) {
    if (centres.isEmpty()) {
      throw new IllegalStateException("not trained");
    }
    check(rows, centres.values().iterator().next().length);
    double[][] all = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      float[] row = rows[i];
      double[] near =
          centres.values().stream()
              .mapToDouble(centre -> {
                double sum = 0;
                for (int j = 0; j < centre.length; j++) {
                  sum += Math.pow(row[j] - row[row.length - 1] - centre[j], 2);
                }
                return Math.exp(-Math.sqrt(sum) / softness);
              })
              .toArray();
      double sum = Arrays.stream(near).sum();
      all[i] = Arrays.stream(near).map(value -> value / sum).toArray();
    }
    return all;
  }

  private static void check(float[][] rows, int width) {
    for (float[] row : rows) {
      if (row.length != width) {
        throw new IllegalArgumentException("a row has " + row.length + " values and not " + width);
      }
      for (float value : row) {
        if (!Float.isFinite(value)) {
          throw new IllegalArgumentException("a value is not a finite number");
        }
      }
    }
  }

  public void write(String file) {
    StringBuilder text = new StringBuilder(shrink + " " + softness + "\n");
    centres.forEach((label, centre) -> text.append(label).append("=").append(Arrays.toString(centre)).append('\n'));
    try {
      Files.writeString(Path.of(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Nearest read(String file) throws IOException {
    String[] lines = Files.readString(Path.of(file)).split("\n");
    String[] own = lines[0].split(" ");
    Nearest nearest =
        new Nearest(Map.of("shrink", Double.parseDouble(own[0]), "softness", Double.parseDouble(own[1])));
    for (String line : Arrays.copyOfRange(lines, 1, lines.length)) {
      int at = line.lastIndexOf('=');
      nearest.centres.put(
          line.substring(0, at),
          Arrays.stream(line.substring(at + 2, line.length() - 1).split(", "))
              .mapToDouble(Double::parseDouble)
              .toArray());
    }
    return nearest;
  }
}
