package dev.victor.trading.dataset;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.io.ContentHash;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// The bars of a dataset that is what it was: a changed byte is refused.
///
/// @param dataset as `project.json` has it
/// @param sha256 of its file
/// @param bars what it holds
/// @param zone of its clock; UTC where it names none
/// @param fresh whether it was locked just now, for the first time
public record LockedBars(Dataset dataset, String sha256, Bars bars, ZoneId zone, boolean fresh) {

  /// Reads a dataset and compares it with its lock; what was never locked is locked now.
  ///
  /// @throws BadInput when there is no such dataset, it is not what it was, or holds no prices
  public static LockedBars open(Workspace workspace, String id) {
    Dataset dataset = require(workspace, id);
    String sha256 = hash(workspace, dataset);
    DatasetLock lock = DatasetLock.of(workspace);
    String stated = dataset.sha256();
    if (stated != null && !stated.equals(sha256)) {
      throw changed(dataset, sha256, stated, "project.json says");
    }
    lock.of(id)
        .filter(entry -> !entry.sha256().equals(sha256))
        .ifPresent(entry -> {
          throw changed(dataset, sha256, entry.sha256(), DatasetLock.NAME + " says");
        });
    LockedBars read = read(workspace, dataset, sha256, lock.of(id).isEmpty());
    if (read.fresh) {
      lock.put(id, read.entry());
    }
    return read;
  }

  /// Locks a dataset as it is now, whatever it was.
  ///
  /// @throws BadInput when there is no such dataset, `project.json` states another hash of it, or
  ///   it holds no prices
  public static LockedBars accept(Workspace workspace, String id) {
    Dataset dataset = require(workspace, id);
    String sha256 = hash(workspace, dataset);
    String stated = dataset.sha256();
    if (stated != null && !stated.equals(sha256)) {
      throw changed(dataset, sha256, stated, "project.json says");
    }
    DatasetLock lock = DatasetLock.of(workspace);
    boolean other = lock.of(id).filter(entry -> entry.sha256().equals(sha256)).isEmpty();
    LockedBars read = read(workspace, dataset, sha256, other);
    lock.put(id, read.entry());
    return read;
  }

  private static LockedBars read(
      Workspace workspace, Dataset dataset, String sha256, boolean fresh) {
    Bars bars = BarReader.read(workspace, dataset, ZoneOffset.UTC);
    if (!bars.priced() || bars.size() == 0) {
      throw new BadInput(
          dataset.path(),
          bars.size() == 0 ? "holds no bars" : "has no open and close, which a strategy trades at",
          "give it columns time,open,high,low,close,volume");
    }
    String zone = dataset.zone();
    return new LockedBars(
        dataset, sha256, bars, zone == null ? ZoneOffset.UTC : ZoneId.of(zone), fresh);
  }

  private DatasetLock.Entry entry() {
    return new DatasetLock.Entry(dataset.path(), sha256, bars.size());
  }

  private static Dataset require(Workspace workspace, String id) {
    List<Dataset> datasets = workspace.project().datasets();
    return datasets.stream()
        .filter(dataset -> dataset.id().equals(id))
        .findFirst()
        .orElseThrow(() -> {
          List<String> ids = datasets.stream().map(Dataset::id).toList();
          return new BadInput(
              Workspace.PROJECT_FILE,
              "has no dataset \"" + id + "\"",
              Nearest.to(id, ids)
                  .map(near -> "did you mean " + near + "?")
                  .orElse("add it to \"datasets\", with its path and \"format\": \"ohlcv\""));
        });
  }

  private static String hash(Workspace workspace, Dataset dataset) {
    try (InputStream in = Files.newInputStream(workspace.inside(dataset.path()))) {
      return ContentHash.of(in).hex();
    } catch (IOException e) {
      throw new BadInput(
          dataset.path(), "cannot be read", "bring dataset " + dataset.id() + " back", e);
    }
  }

  private static BadInput changed(Dataset dataset, String found, String expected, String who) {
    return new BadInput(
        dataset.path(),
        "is not what it was: its sha256 begins "
            + found.substring(0, 12)
            + ", "
            + who
            + " "
            + expected.substring(0, 12),
        "bring the file back, or take the new one with: victor strategy dataset lock "
            + dataset.id());
  }
}
