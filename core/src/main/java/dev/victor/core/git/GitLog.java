package dev.victor.core.git;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// History as the installed git tells it.
final class GitLog {

  private static final String FORMAT = "--format=%x1e%H%x1f%at%x1f%an%x1f%ae%x1f%P%x1f%s%x1f";

  private final GitRunner git;

  GitLog(GitRunner git) {
    this.git = git;
  }

  /// The commits that were written since an instant, in any order.
  List<Commit> since(Instant instant) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "log",
                "-z",
                "--name-only",
                "--no-renames",
                "--no-relative",
                "--no-show-signature",
                "--encoding=UTF-8",
                FORMAT));
    if (instant.getEpochSecond() > 0) {
      arguments.add("--since=@" + instant.getEpochSecond());
    }
    arguments.add("--branches");
    if (git.read("rev-parse", "--verify", "--quiet", "HEAD").ok()) {
      arguments.add("HEAD");
    }
    String text = git.read(arguments.toArray(String[]::new)).orFail().text();
    return Stream.of(text.split("\u001e"))
        .filter(record -> !record.isBlank())
        .map(GitLog::commit)
        .toList();
  }

  private static Commit commit(String record) {
    String[] parts = record.split("\u001f", -1);
    return new Commit(
        parts[0],
        Instant.ofEpochSecond(Long.parseLong(parts[1])),
        parts[2],
        parts[3],
        parts[5],
        words(parts[4], " "),
        words(parts[6].replaceFirst("^\0\n?", ""), "\0"));
  }

  private static List<String> words(String text, String separator) {
    return Arrays.stream(text.split(separator)).filter(word -> !word.isEmpty()).toList();
  }
}
