package dev.victor.trading.dataset;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/// What a dataset is beside what it was locked as.
///
/// @param sha256 of its file; empty when there is none
/// @param locked the hash it was locked with; empty when it never was
/// @param stated the hash that `project.json` says
public record DatasetState(
    Optional<String> sha256, Optional<String> locked, Optional<String> stated) {

  /// The state of a dataset; its file is read for it.
  ///
  /// @throws BadInput when the file is there and cannot be read
  public static DatasetState of(Workspace workspace, Dataset dataset) {
    Optional<String> found = Optional.empty();
    if (Files.exists(workspace.inside(dataset.path()))) {
      try {
        found = Optional.of(new FileHash(workspace.inside(dataset.path())).get().hex());
      } catch (IOException e) {
        throw new BadInput(dataset.path(), "cannot be read", "check its permissions", e);
      }
    }
    return new DatasetState(
        found,
        DatasetLock.of(workspace).of(dataset.id()).map(DatasetLock.Entry::sha256),
        Optional.ofNullable(dataset.sha256()));
  }

  /// What is wrong, as a sentence.
  public Optional<String> trouble() {
    if (sha256.isEmpty()) {
      return Optional.of("the file is not there");
    }
    if (stated.isPresent() && !stated.equals(sha256)) {
      return Optional.of(changed(stated.get(), "project.json"));
    }
    return locked.filter(hash -> !hash.equals(sha256.get())).map(hash -> changed(hash, "its lock"));
  }

  private String changed(String hash, String who) {
    return "the file is not what it was: its sha256 begins %s, that of %s %s"
        .formatted(sha256.orElse("").substring(0, 12), who, hash.substring(0, 12));
  }

  /// In a word or two.
  public String words() {
    return trouble().isPresent()
        ? sha256.isEmpty() ? "missing" : "changed"
        : locked.isPresent() ? "as locked" : "not locked";
  }
}
