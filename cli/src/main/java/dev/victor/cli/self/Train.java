package dev.victor.cli.self;

import dev.victor.cli.install.Training;
import dev.victor.cli.self.Trained.Cache;
import dev.victor.core.console.Spinner;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Lets the launcher make every cache again and tells what it says as it goes.
final class Train {

  private final Session session;

  Train(Session session) {
    this.session = session;
  }

  /// Waits for all of them.
  ///
  /// @throws NeedsPerson when none could be made, for another process makes them or their folder
  ///   cannot be written
  Trained run() {
    Path launcher = session.environment().requireLauncher();
    List<Cache> caches = new ArrayList<>();
    try {
      Process process =
          Training.now(launcher, session.environment()).redirectError(Redirect.DISCARD).start();
      process.getOutputStream().close();
      try (BufferedReader said = process.inputReader();
          Spinner spinner = new Spinner(session.console(), "making caches")) {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
          String[] words = line.split(" ", 3);
          if (words.length == 3) {
            caches.add(cache(words));
            spinner.say("making caches, " + caches.size() + " done");
          }
        }
        process.waitFor();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NeedsPerson(null, "interrupted", "run it again", e);
    }
    if (caches.isEmpty()) {
      throw new NeedsPerson(
          launcher.toString(),
          "made no caches: they are being made by another start, or their folder cannot be written",
          "wait a minute and run it again; is the disk full?");
    }
    return new Trained(caches);
  }

  private static Cache cache(String[] words) throws IOException {
    Path file = Path.of(words[2]);
    boolean made = words[0].equals("made") && Files.isRegularFile(file);
    return new Cache(words[1], made, file.toString(), made ? Files.size(file) : 0);
  }
}
