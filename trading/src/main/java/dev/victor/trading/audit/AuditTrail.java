package dev.victor.trading.audit;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.feed.RunFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The deeds of one strategy, in order.
///
/// @param strategy its id
/// @param file where they stand
/// @param name the file as messages name it
/// @param lines of the file; none when nothing was done yet
/// @param flaw the first line that is not as it was written, if there is one
public record AuditTrail(
    String strategy, Path file, String name, List<AuditLine> lines, Optional<Flaw> flaw) {

  private static final String FILE = "audit.jsonl";
  private static final String TRIALS = "trials.jsonl";

  /// A line that is not as it was written.
  ///
  /// @param line number, from 1
  /// @param what is wrong with it
  public record Flaw(int line, String what) {}

  /// Copies the list.
  public AuditTrail {
    lines = List.copyOf(lines);
  }

  /// The trail of a strategy, checked line by line.
  ///
  /// @param strategy its id
  /// @param folder of its definition
  /// @throws BadInput when the file cannot be read
  public static AuditTrail of(Workspace workspace, String strategy, Path folder) {
    return read(workspace, strategy, folder.resolve(FILE));
  }

  /// What was tried of a strategy, checked line by line.
  ///
  /// @param strategy its id
  /// @param folder of its definition
  /// @throws BadInput when the file cannot be read
  public static AuditTrail ofTrials(Workspace workspace, String strategy, Path folder) {
    return read(workspace, strategy + "/trials", folder.resolve(TRIALS));
  }

  private static AuditTrail read(Workspace workspace, String strategy, Path file) {
    String name = workspace.root().relativize(file).toString();
    List<AuditLine> lines = new ArrayList<>();
    String previous = AuditLine.START;
    for (String text : read(file, name)) {
      Optional<AuditLine> line = AuditLine.read(text);
      String before = previous;
      int sequence = lines.size() + 1;
      Optional<String> flaw =
          line.isEmpty()
              ? Optional.of("is no line of an audit trail")
              : line.flatMap(each -> each.flaw(sequence, before));
      if (flaw.isPresent()) {
        return new AuditTrail(
            strategy, file, name, lines, Optional.of(new Flaw(sequence, flaw.get())));
      }
      lines.add(line.orElseThrow());
      previous = line.orElseThrow().hash();
    }
    return new AuditTrail(strategy, file, name, lines, Optional.empty());
  }

  private static List<String> read(Path file, String name) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readString(file).lines().toList();
    } catch (IOException e) {
      throw new BadInput(name, "cannot be read", "bring it back from git", e);
    }
  }

  /// Adds a deed at the end, after everything that others have added meanwhile.
  ///
  /// @throws BadInput when a line before it is not as it was written
  public static AuditTrail append(
      Workspace workspace, String strategy, Path folder, Instant at, Map<String, Object> deed) {
    return appended(workspace, strategy, folder.resolve(FILE), at, deed);
  }

  /// Adds what was tried at the end, after everything that others have added meanwhile.
  ///
  /// @throws BadInput when a line before it is not as it was written
  public static AuditTrail appendTrials(
      Workspace workspace, String strategy, Path folder, Instant at, Map<String, Object> tried) {
    return appended(workspace, strategy + "/trials", folder.resolve(TRIALS), at, tried);
  }

  private static AuditTrail appended(
      Workspace workspace, String strategy, Path file, Instant at, Map<String, Object> deed) {
    RunFolder.prepare(workspace);
    try (FileChannel channel =
            FileChannel.open(
                RunFolder.file(workspace, "audit.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock _ = channel.lock()) {
      AuditTrail trail = read(workspace, strategy, file).sound();
      AuditLine line = AuditLine.of(trail.lines.size() + 1, at, deed, trail.head());
      List<AuditLine> longer = new ArrayList<>(trail.lines);
      longer.add(line);
      StringBuilder text = new StringBuilder();
      longer.forEach(each -> text.append(each.text()).append('\n'));
      AtomicFile.write(trail.file, text.toString());
      return new AuditTrail(strategy, trail.file, trail.name, longer, Optional.empty());
    } catch (IOException e) {
      throw new NeedsPerson(
          file.toString(),
          "what was done could not be noted (" + e.getMessage() + ")",
          "make the workspace writable, then run the command again",
          e);
    }
  }

  /// This trail, when nothing is wrong with it.
  ///
  /// @throws BadInput naming the first line that is not as it was written
  public AuditTrail sound() {
    flaw.ifPresent(bad -> {
      throw new BadInput(
          name + ":" + bad.line(), bad.what(), "bring the file back: git log -p -- " + name);
    });
    return this;
  }

  /// The hash of the last line.
  public String head() {
    return lines.isEmpty() ? AuditLine.START : lines.getLast().hash();
  }
}
