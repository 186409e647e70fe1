package dev.victor.trading.statement.mapped;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.json.JsonFile;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.statement.StatementReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The mappings of a workspace: `.victor/mappings/NAME.json`, files that belong into git.
public final class Mappings {

  private static final String FOLDER = ".victor/mappings";
  private static final int MOST = 200;

  private final Workspace workspace;

  /// The mappings of a workspace.
  public Mappings(Workspace workspace) {
    this.workspace = workspace;
  }

  /// A reader for each mapping.
  ///
  /// @throws BadInput when one of the files is wrong
  public List<StatementReader> readers() {
    return all().values().stream().<StatementReader>map(MappedReader::new).toList();
  }

  /// Every mapping by its name.
  ///
  /// @throws BadInput when one of the files is wrong, or there are too many
  public Map<String, Mapping> all() {
    Path folder = workspace.inside(FOLDER);
    Map<String, Mapping> all = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return all;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".json") && !name.startsWith(".")) {
          String bare = name.substring(0, name.length() - ".json".length());
          all.put(bare, MappingFile.read(JsonFile.read(workspace.inside(path(bare)), path(bare))));
        }
        if (all.size() > MOST) {
          throw new BadInput(FOLDER, "holds more than " + MOST + " mappings", "delete old ones");
        }
      }
    } catch (IOException e) {
      throw new BadInput(FOLDER, "cannot be read", "give yourself permission to read it", e);
    }
    return all;
  }

  /// Keeps a mapping under a name.
  public void save(String name, Mapping mapping) {
    AtomicFile.write(workspace.inside(path(name)), MappingFile.write(mapping));
  }

  /// Where a mapping of a name is, below the workspace.
  public static String path(String name) {
    return FOLDER + "/" + name + ".json";
  }
}
