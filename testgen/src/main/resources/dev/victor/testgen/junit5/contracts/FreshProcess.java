package contracts;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Predicts in a process of its own, which has nothing but the file that was saved. */
final class FreshProcess {

  private static final int SECONDS = 60;

  private FreshProcess() {}

  /**
   * The predictions of the model that lies as {@code model} in a folder, for the test rows of a
   * case.
   */
  static double[] predict(Case one, Path folder) {
    try {
      Files.write(
          folder.resolve("rows"), Arrays.stream(one.test().x()).map(FreshProcess::line).toList());
      ModelUnderTest model = one.model();
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-cp",
                  classPath(model),
                  FreshProcess.class.getName(),
                  model.entry(),
                  model.predict(),
                  model.load(),
                  model.classifies() ? "classifier" : "",
                  String.join(",", model.probabilities()),
                  folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said").toFile())
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(
            "a new process did not load and predict within " + SECONDS + " seconds");
      }
      if (process.exitValue() != 0) {
        String said = Files.readString(folder.resolve("said"));
        throw new AssertionError(
            "a new process cannot load and predict: " + said.lines().limit(3).toList());
      }
      return Files.readAllLines(folder.resolve("predicted")).stream()
          .mapToDouble(Double::parseDouble)
          .toArray();
    } catch (IOException e) {
      throw new IllegalStateException("cannot start a new process: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Loads and predicts: the new process starts here. */
  public static void main(String[] words) throws IOException {
    ModelUnderTest model =
        ModelUnderTest.of("fresh", words[0])
            .adapter("fit", words[1], "save", words[2])
            .probabilities(words[4].split(","));
    if (!words[3].isEmpty()) {
      model.classifier();
    }
    Path folder = Path.of(words[5]);
    double[][] rows =
        Files.readAllLines(folder.resolve("rows")).stream()
            .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
            .toArray(double[][]::new);
    double[] predicted = Instance.load(model, folder.resolve("model")).predict(rows);
    Files.write(
        folder.resolve("predicted"), Arrays.stream(predicted).mapToObj(Double::toString).toList());
  }

  private static String line(double[] row) {
    return Arrays.stream(row).mapToObj(Double::toString).collect(Collectors.joining(","));
  }

  private static String classPath(ModelUnderTest model) {
    Set<String> path = new LinkedHashSet<>();
    for (Class<?> type : List.of(model.type(), FreshProcess.class)) {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      try {
        if (source != null) {
          path.add(Path.of(source.getLocation().toURI()).toString());
        }
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
    path.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    return String.join(java.io.File.pathSeparator, path);
  }
}
