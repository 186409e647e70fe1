package dev.victor.content.metric;

import dev.victor.core.failure.BadInput;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// The day a file is of when nothing in it says so: that of its last commit when it is committed as
/// it is (a clone gives every file the time of the clone), else that of its last change on disk.
public final class FileDay {

  private final Optional<GitRunner> git;

  /// Days of files of a workspace.
  public FileDay(Environment environment, Workspace workspace) {
    git =
        Repository.find(environment, workspace.root())
            .map(repository -> new GitRunner(environment, workspace.root(), false));
  }

  /// The day of one.
  ///
  /// @param name what messages call the file
  public LocalDate of(Path file, String name, ZoneId zone) {
    return LocalDate.ofInstant(
        git.flatMap(runner -> committed(runner, file)).orElseGet(() -> changed(file, name)), zone);
  }

  private static Optional<Instant> committed(GitRunner git, Path file) {
    String path = ":(literal)" + git.directory().relativize(file);
    Answer status = git.read("status", "--porcelain", "--ignored", "--", path);
    Answer log = git.read("log", "-1", "--no-show-signature", "--format=%ct", "--", path);
    return status.ok() && status.word().isEmpty() && log.ok() && !log.word().isEmpty()
        ? Optional.of(Instant.ofEpochSecond(Long.parseLong(log.word())))
        : Optional.empty();
  }

  private static Instant changed(Path file, String name) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw new BadInput(name, "cannot be read", "check its permissions", e);
    }
  }
}
