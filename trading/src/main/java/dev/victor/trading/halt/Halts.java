package dev.victor.trading.halt;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Settings;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The file that stops a strategy, and its copies for expert advisors.
public final class Halts {

  private static final String FILE = "HALT";
  private static final String ADVISORS = "halt.txt";
  private static final int MOST_TOLD = 300;

  private final Environment environment;
  private final Workspace workspace;

  /// The kill switches of a session's workspace.
  public Halts(Session session) {
    this.environment = session.environment();
    this.workspace = session.workspace();
  }

  /// Why a strategy is stopped; empty when it is not. A file that cannot be read stops it too.
  ///
  /// @param folder of its definition
  public Optional<String> why(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      String text = Files.readString(file).strip().replaceAll("\\p{Cntrl}+", " ");
      return Optional.of(
          text.isEmpty()
              ? "no reason given"
              : text.substring(0, Math.min(MOST_TOLD, text.length())));
    } catch (IOException unreadable) {
      return Optional.of("its file HALT cannot be read");
    }
  }

  /// Stops a strategy. The file comes first: nothing that fails later lets an order out.
  public void put(String strategy, Path folder, String reason) {
    AtomicFile.write(
        workspace.inside(workspace.root().relativize(folder).resolve(FILE).toString()),
        reason + "\n");
    for (Path bridge : bridges(strategy)) {
      AtomicFile.write(bridge.resolve(ADVISORS), reason + "\n");
    }
  }

  /// Lets a strategy go on.
  public void clear(String strategy, Path folder) {
    List<Path> files = new ArrayList<>();
    bridges(strategy).forEach(bridge -> files.add(bridge.resolve(ADVISORS)));
    files.add(folder.resolve(FILE));
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new NeedsPerson(file.toString(), "cannot be removed", "remove it by hand", e);
      }
    }
  }

  private List<Path> bridges(String strategy) {
    return Settings.of(environment).bridges().values().stream()
        .map(typed -> BridgeFolder.of(environment, typed, strategy))
        .filter(Files::isDirectory)
        .toList();
  }
}
