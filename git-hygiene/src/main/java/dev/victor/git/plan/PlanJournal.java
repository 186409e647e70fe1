package dev.victor.git.plan;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.git.plan.Run.Saved;
import dev.victor.git.plan.Run.Start;
import dev.victor.git.plan.Run.Stop;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a run does, written down and synced to disk before it is done: `victor/run` in the git
/// folder of the work tree, one line a record, fields parted by tabs. A line without its end was
/// never finished and does not count.
public final class PlanJournal {

  private final Path file;

  /// The journal of a work tree, in its git folder.
  public PlanJournal(Path gitDir) {
    this.file = gitDir.resolve("victor").resolve("run");
  }

  /// The folder of the journal, for what else a run must keep.
  Path folder() {
    return file.resolveSibling("");
  }

  /// The run that did not end, when there is one.
  public Optional<Run> unfinished() {
    return read(file);
  }

  private Optional<Run> read(Path from) {
    try {
      return Files.exists(from) ? JournalText.read(Files.readString(from)) : Optional.empty();
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  /// Begins a run. One that was never begun in earnest (a torn first line) is replaced.
  ///
  /// @param planned the steps, where they are carried out to the end as planned
  public void open(Start start, List<Step> planned) {
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw trouble(e);
    }
    append(JournalText.start(start, planned));
    settle();
  }

  /// The name of a new file is on disk only when its folder is; some systems open no folder.
  private void settle() {
    try (FileChannel folder = FileChannel.open(folder(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      if (Files.isReadable(folder())
          && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        throw trouble(e);
      }
    }
  }

  void begin(Step step) {
    append(JournalText.line("begin", StepText.write(step)));
  }

  void saved(Saved saved) {
    append(
        JournalText.line(
            "saved",
            List.of(
                saved.commit(),
                Integer.toString(saved.files()),
                Integer.toString(saved.staged()))));
  }

  void restored() {
    append(JournalText.line("restored", List.of()));
  }

  /// Changes that were there after an interruption, as a stash commit: enough to find them again by
  /// hand.
  void found(String commit) {
    append(JournalText.line("found", List.of(commit)));
  }

  /// @param tips commits by branch: where the step left them, or what it sent
  void done(Map<String, String> tips) {
    List<String> fields = new ArrayList<>();
    tips.forEach((branch, id) -> fields.addAll(List.of(branch, id)));
    append(JournalText.line("done", fields));
  }

  /// A branch that is left alone from now on.
  void skip(String branch) {
    append(JournalText.line("skip", List.of(branch)));
  }

  void stopped(Stop stop) {
    List<String> fields = new ArrayList<>(List.of(stop.reason()));
    fields.addAll(stop.files());
    append(JournalText.line("stopped", fields));
  }

  void aborting() {
    append(JournalText.line("aborting", List.of()));
  }

  /// Ends the run; it is kept as `victor/last-run` for an undo.
  public void close() {
    move(file, lastFile());
  }

  /// The run that ended last, when nothing was begun since.
  public Optional<Run> last() {
    return read(lastFile());
  }

  /// Takes the last run up again, to go back from it.
  public void reopen() {
    move(lastFile(), file);
  }

  /// Forgets the run: everything is as it was before it.
  void discard() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  private Path lastFile() {
    return file.resolveSibling("last-run");
  }

  private void move(Path from, Path to) {
    try {
      if (Files.exists(from)) {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  private void append(String text) {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  private NeedsPerson trouble(IOException e) {
    return new NeedsPerson(
        file.toString(),
        "cannot be written ("
            + e.getClass().getSimpleName().replace("Exception", "")
            + "); nothing goes on without it",
        "make the git folder writable or free some space, then try again",
        e);
  }
}
