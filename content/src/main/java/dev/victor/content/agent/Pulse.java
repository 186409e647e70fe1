package dev.victor.content.agent;

import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Origin;
import dev.victor.core.failure.Failure;
import dev.victor.core.io.ContentHash;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Sizes, times and numbers of the files that days are told from, as a hash for each origin. No
/// file is read and no process started: this is asked once a minute, all day.
final class Pulse {

  /// The origin that is the project itself.
  static final String PROJECT = Workspace.PROJECT_FILE;

  private static final int DEEPEST = 16;
  private static final int MOST_FILES = 20_000;

  private final StringBuilder seen = new StringBuilder();
  private int files;

  private Pulse() {}

  /// The pulse of a workspace: a hash for each word, such as `commits`.
  static Map<String, String> of(Workspace workspace, List<FactSource> sources) {
    Map<String, String> pulse = new LinkedHashMap<>();
    pulse.put(PROJECT, of(List.of(workspace.projectFile())));
    for (FactSource source : sources) {
      try {
        source
            .origin(workspace)
            .ifPresent(origin -> pulse.merge(origin.word(), of(origin), String::concat));
      } catch (Failure unreadable) {
        pulse.put(unreadable.line(), ""); // the story tells it when it is made
      }
    }
    pulse.put("updates", of(List.of(workspace.state().resolve("updates"))));
    pulse.put("templates", of(List.of(workspace.state().resolve("templates"))));
    return pulse;
  }

  /// The hash of one file.
  static String of(Path file) {
    return of(List.of(file));
  }

  private static String of(Origin origin) {
    return of(origin.files());
  }

  private static String of(List<Path> paths) {
    Pulse pulse = new Pulse();
    paths.forEach(pulse::look);
    return ContentHash.of(pulse.seen.toString()).hex();
  }

  private void look(Path start) {
    try {
      Files.walkFileTree(
          start,
          Set.of(),
          DEEPEST,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              note(file, attributes);
              return files++ < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException absent) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      seen.append(start).append('?');
    }
  }

  private void note(Path file, BasicFileAttributes attributes) {
    seen.append(file)
        .append(' ')
        .append(attributes.size())
        .append(' ')
        .append(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
        .append(' ')
        .append(attributes.fileKey())
        .append('\n');
  }
}
