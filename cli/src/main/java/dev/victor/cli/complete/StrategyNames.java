package dev.victor.cli.complete;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.workspace.Globs;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The strategies of the workspace, and what lies beside them.
final class StrategyNames {

  private static final int MOST = 500;
  private static final int SHORT = 12;
  private static final String END = ".json";

  private final ProjectIds project;

  StrategyNames(ProjectIds project) {
    this.project = project;
  }

  /// Their ids, each with its file.
  List<Candidate> ids() {
    List<Candidate> ids = new ArrayList<>();
    Workspace workspace = project.workspace();
    for (Map.Entry<String, Path> one : files().entrySet()) {
      ids.add(
          new Candidate(
              one.getKey(),
              workspace == null ? "" : workspace.root().relativize(one.getValue()).toString()));
    }
    return ids;
  }

  /// The versions that were promoted, by the first digits of their hashes.
  List<Candidate> versions() {
    List<Candidate> versions = new ArrayList<>();
    for (Map.Entry<String, Path> one : files().entrySet()) {
      for (String hash : names(one.getValue().resolveSibling("versions"))) {
        versions.add(new Candidate(hash, "of " + one.getKey()));
      }
    }
    return versions;
  }

  /// The runs on record, by the first digits of their ids.
  List<Candidate> runs() {
    List<Candidate> runs = new ArrayList<>();
    Workspace workspace = project.workspace();
    if (workspace != null) {
      for (Map.Entry<String, Path> one : files().entrySet()) {
        for (String run : names(one.getValue().resolveSibling("runs"))) {
          runs.add(new Candidate(run, "of " + one.getKey()));
        }
      }
      runs.addAll(Candidate.of(names(workspace.inside(".victor/runs"))));
    }
    return runs;
  }

  /// A hash as it is typed.
  static String shortHash(String hash) {
    return hash.substring(0, Math.min(SHORT, hash.length()));
  }

  private Map<String, Path> files() {
    Map<String, Path> files = new LinkedHashMap<>();
    Workspace workspace = project.workspace();
    if (workspace == null) {
      return files;
    }
    for (String glob : project.texts("strategies")) {
      for (Path file : Globs.match(workspace, glob)) {
        if (files.size() < MOST) {
          add(file, files);
        }
      }
    }
    return files;
  }

  /// A damaged one hides no other.
  private static void add(Path file, Map<String, Path> files) {
    try {
      if (JsonFile.read(file, file.toString()).root().at("id").orElse(null)
          instanceof Node.Text id) {
        files.putIfAbsent(id.value(), file);
      }
    } catch (BadInput damaged) {
      return;
    }
  }

  private static SortedSet<String> names(Path folder) {
    SortedSet<String> names = new TreeSet<>();
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return names;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + END)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        names.add(shortHash(name.substring(0, name.length() - END.length())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
