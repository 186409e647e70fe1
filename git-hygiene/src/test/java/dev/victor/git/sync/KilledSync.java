package dev.victor.git.sync;

import dev.victor.git.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A process that syncs all branches of a made-up world and is killed by `SIGKILL` at one moment.
final class KilledSync {

  private KilledSync() {}

  /// @param arguments `begin` or `continue`, the folder of the world, how many moments it may live
  public static void main(String[] arguments) {
    int[] left = {Integer.parseInt(arguments[2])};
    Sync sync =
        Scenario.again(Path.of(arguments[1]))
            .operation((moment, step) -> {
              if (left[0]-- == 0) {
                kill();
              }
            });
    if (arguments[0].equals("begin")) {
      sync.begin(SyncAllKillTest.ALL);
    } else {
      sync.goOn();
    }
  }

  private static void kill() {
    try {
      String command = "kill -9 " + ProcessHandle.current().pid();
      new ProcessBuilder("sh", "-c", command).start().waitFor();
      throw new IllegalStateException("still alive");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Runs it.
  ///
  /// @return its exit code: 137 when it was killed
  static int begin(Path folder, int moments) throws IOException, InterruptedException {
    return run("begin", folder, moments);
  }

  /// The same for a sync that goes on after a conflict was solved.
  static int goOn(Path folder, int moments) throws IOException, InterruptedException {
    return run("continue", folder, moments);
  }

  private static int run(String how, Path folder, int moments)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledSync.class.getName(),
            how,
            folder.toString(),
            Integer.toString(moments));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
  }
}
