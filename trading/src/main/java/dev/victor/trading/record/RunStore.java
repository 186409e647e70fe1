package dev.victor.trading.record;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.StateFolder;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.Strategies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where records of runs are: every run in `.victor/runs`, out of git; those that a promotion rests
/// on in `runs` beside their strategy, in git.
public final class RunStore {

  private static final String FOLDER = ".victor/runs";
  private static final String END = ".json";
  private static final String NAME = "[0-9a-f]{64}\\.json";
  private static final int LARGEST = 8 << 20;

  private final Workspace workspace;

  /// The records of a workspace.
  public RunStore(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Keeps a record; one that is there already stays as it is.
  public void keep(RunRecord record) {
    Path file = workspace.inside(FOLDER + "/" + record.id() + END);
    if (!Files.exists(file)) {
      StateFolder.hide(workspace.state(), "/runs/");
      AtomicFile.write(file, record.text());
    }
  }

  /// Keeps a record beside its strategy, for good.
  public void keepAsEvidence(RunRecord record, Definition definition) {
    Path file = definition.folder().resolve("runs").resolve(record.id() + END);
    if (!Files.exists(file)) {
      AtomicFile.write(file, record.text());
    }
  }

  /// A record and where it is.
  ///
  /// @param record it
  /// @param name of its file, from the workspace
  /// @param evidence whether it lies beside its strategy
  record Kept(RunRecord record, String name, boolean evidence) {}

  /// The record whose id begins so.
  ///
  /// @throws UsageError when several do
  /// @throws BadInput when none does, or it is damaged
  Kept require(String begin) {
    if (!begin.matches("[0-9a-f]{4,64}")) {
      throw new UsageError(
          "RUN", begin + " is no id of a run", "type at least its first four digits");
    }
    Map<String, Path> found = new LinkedHashMap<>();
    files()
        .forEach((id, file) -> {
          if (id.startsWith(begin)) {
            found.put(id, file);
          }
        });
    if (found.size() > 1) {
      throw new UsageError(
          "RUN",
          found.size() + " runs begin with " + begin,
          "type more of one of " + String.join(", ", found.keySet().stream().limit(5).toList()));
    }
    return found.values().stream()
        .findFirst()
        .map(this::read)
        .orElseThrow(() ->
            new BadInput(
                FOLDER,
                "holds no run " + begin + ", nor does a strategy's folder",
                "see them with: victor strategy runs"));
  }

  /// Every record that can be read; those of evidence count once, where they lie in git.
  List<Kept> all() {
    return files().values().stream().map(this::read).toList();
  }

  /// The latest run of a version, if one is on record that says what it said.
  public Optional<RunRecord> latest(String version) {
    return all().stream()
        .map(Kept::record)
        .filter(run -> run.intact() && run.word("version").equals(version))
        .max(Comparator.comparing(RunRecord::at));
  }

  private Map<String, Path> files() {
    Map<String, Path> files = new LinkedHashMap<>();
    Strategies strategies = new Strategies(workspace);
    for (String id : strategies.ids()) {
      list(strategies.folder(id).resolve("runs"), files);
    }
    list(workspace.inside(FOLDER), files);
    return files;
  }

  private static void list(Path folder, Map<String, Path> files) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> found = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> file.getFileName().toString().matches(NAME)).sorted().forEach(found::add);
    } catch (IOException e) {
      throw new BadInput(folder.toString(), "cannot be read", "make it readable", e);
    }
    for (Path file : found) {
      String name = file.getFileName().toString();
      files.putIfAbsent(name.substring(0, name.length() - END.length()), file);
    }
  }

  private Kept read(Path file) {
    String name = workspace.root().relativize(file).toString();
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      RunRecord record = RunRecord.read(in.readNBytes(LARGEST), name);
      if (!file.getFileName().toString().startsWith(record.id())) {
        throw new BadInput(name, "holds another run than its name says", "remove it");
      }
      return new Kept(record, name, !name.startsWith(FOLDER));
    } catch (IOException e) {
      throw new BadInput(name, "cannot be read", "make it readable, or remove it", e);
    }
  }
}
