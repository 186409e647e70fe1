package dev.victor.trading.dataset;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

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
    DatasetLock lock = DatasetLock.of(workspace);
    Optional<String> locked = lock.of(id).map(DatasetLock.Entry::sha256);
    LockedBars read = read(workspace, dataset, locked);
    if (read.fresh) {
      lock.put(id, dataset.path(), read.version());
    }
    return read;
  }

  /// Locks a dataset as it is now, whatever it was.
  ///
  /// @throws BadInput when there is no such dataset, `project.json` states another hash of it, or
  ///   it holds no prices
  public static LockedBars accept(Workspace workspace, String id) {
    Dataset dataset = require(workspace, id);
    DatasetLock lock = DatasetLock.of(workspace);
    Optional<String> before = lock.of(id).map(DatasetLock.Entry::sha256);
    LockedBars read = read(workspace, dataset, Optional.empty());
    lock.put(id, dataset.path(), read.version());
    return new LockedBars(
        dataset, read.sha256, read.bars, read.zone, !before.equals(Optional.of(read.sha256)));
  }

  /// Reads the bars while another thread takes the hash. That a file is another one comes before
  /// what is wrong in it.
  private static LockedBars read(Workspace workspace, Dataset dataset, Optional<String> locked) {
    FileHash hashing = new FileHash(workspace.inside(dataset.path()));
    try {
      Bars bars = BarReader.read(workspace, dataset, ZoneOffset.UTC);
      String sha256 = unchanged(dataset, hashing, locked);
      return checked(dataset, sha256, bars, locked.isEmpty());
    } catch (BadInput wrong) {
      unchanged(dataset, hashing, locked);
      throw wrong;
    }
  }

  private static String unchanged(Dataset dataset, FileHash hashing, Optional<String> locked) {
    String sha256 = hex(dataset, hashing);
    String stated = dataset.sha256();
    if (stated != null && !stated.equals(sha256)) {
      throw changed(dataset, sha256, stated, "project.json says");
    }
    locked
        .filter(hash -> !hash.equals(sha256))
        .ifPresent(hash -> {
          throw changed(dataset, sha256, hash, DatasetLock.NAME + " says");
        });
    return sha256;
  }

  private static LockedBars checked(Dataset dataset, String sha256, Bars bars, boolean fresh) {
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

  private DatasetLock.Version version() {
    return new DatasetLock.Version(sha256, bars.size());
  }

  /// A dataset of `project.json`.
  ///
  /// @throws BadInput when there is none of that id
  public static Dataset require(Workspace workspace, String id) {
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

  /// The hash of a dataset's file as it is now, whatever it was.
  ///
  /// @throws BadInput when there is no such dataset, or its file cannot be read
  public static String sha256(Workspace workspace, String id) {
    Dataset dataset = require(workspace, id);
    return hex(dataset, new FileHash(workspace.inside(dataset.path())));
  }

  private static String hex(Dataset dataset, FileHash hashing) {
    try {
      return hashing.get().hex();
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
