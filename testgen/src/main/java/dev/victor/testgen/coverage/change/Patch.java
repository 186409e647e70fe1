package dev.victor.testgen.coverage.change;

import dev.victor.core.coverage.FileCoverage;
import dev.victor.core.coverage.LineStatus;
import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.coverage.measure.Measurement;
import dev.victor.testgen.coverage.measure.PathGlobs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The coverage of a change: of the statements that it adds or touches, how many ran whole. A line
/// whose branches were not all taken is short, for the patch has no branch gate beside it.
///
/// @param files that were changed and count, in order of their names
public record Patch(List<FilePatch> files) {

  private static final long LARGEST = 16L << 20;

  /// A change against the measurement of what it makes.
  ///
  /// @param exclude globs of files that do not count
  public static Patch of(
      Workspace workspace, Base base, Measurement measurement, List<String> exclude) {
    Sources sources = new Sources(measurement);
    Changes changes = Changes.since(base.git(), base.commit().orElseThrow(), sources.endings());
    PathGlobs excluded = new PathGlobs(exclude);
    List<FilePatch> files = new ArrayList<>();
    changes
        .lines()
        .forEach((path, lines) -> {
          FileCoverage known = measurement.files().get(path);
          if (lines.isEmpty() || excluded.match(path)) {
            return;
          }
          if (known != null && known.size() > 0) {
            files.add(new ChangedFile(workspace, path, lines).measured(known));
          } else if (known != null ? known.count().lines() > 0 : sources.has(path)) {
            files.add(new ChangedFile(workspace, path, lines).absent());
          }
        });
    files.removeIf(file -> file.total() == 0);
    return new Patch(List.copyOf(files));
  }

  /// Changed statements that ran whole.
  public long covered() {
    return files.stream().mapToLong(FilePatch::covered).sum();
  }

  /// Changed statements.
  public long total() {
    return files.stream().mapToLong(FilePatch::total).sum();
  }

  /// The files with lines that are short.
  public List<FilePatch> shortFiles() {
    return files.stream().filter(file -> file.covered() < file.total()).toList();
  }

  /// One changed file; its text is read only when a changed line is not in the report.
  private record ChangedFile(Workspace workspace, String path, BitSet lines) {

    FilePatch measured(FileCoverage known) {
      BitSet seen = new BitSet();
      BitSet missed = new BitSet();
      BitSet partial = new BitSet();
      Statements statements = null;
      for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
        int index = known.floor(line);
        if (index < 0 || known.number(index) != line) {
          statements = statements == null ? statements() : statements;
          index = statements.says(line) ? within(known, statements, line) : -1;
        }
        if (index >= 0 && !seen.get(index)) {
          seen.set(index);
          missed.set(line, known.status(index) == LineStatus.MISSED);
          partial.set(line, known.status(index) == LineStatus.PARTIAL);
        }
      }
      int total = seen.cardinality();
      int covered = total - missed.cardinality() - partial.cardinality();
      return new FilePatch(path, covered, total, missed, partial, false);
    }

    /// The reported line of the statement that a line is part of; -1 when it is of none.
    private static int within(FileCoverage known, Statements statements, int line) {
      int before = known.floor(line);
      if (before >= 0 && known.number(before) >= statements.start(line)) {
        return before;
      }
      int after = before + 1;
      return after < known.size() && known.number(after) <= statements.end(line) ? after : -1;
    }

    /// Every changed line that says something counts, and none of them ran.
    FilePatch absent() {
      List<String> text = text();
      Statements statements = Statements.of(path, text);
      BitSet missed = new BitSet();
      if (!statements.isSilent()) {
        lines.stream()
            .filter(line -> statements.says(line) && counts(text.get(line - 1)))
            .forEach(missed::set);
      }
      return new FilePatch(path, 0, missed.cardinality(), missed, new BitSet(), true);
    }

    private boolean counts(String line) {
      return Syntax.of(path) == Syntax.INDENTED
          || !line.strip().matches("(import|package|using|namespace)\\b.*");
    }

    private Statements statements() {
      return Statements.of(path, text());
    }

    private List<String> text() {
      Path file = workspace.inside(path);
      try {
        if (!Files.isRegularFile(file)) {
          return List.of();
        }
        if (Files.size(file) > LARGEST) {
          throw new BadInput(path, "is larger than 16 MB", "name it in coverage.exclude");
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return List.of(text.split("\n", -1));
      } catch (IOException e) {
        throw new BadInput(path, "cannot be read", "check its permissions", e);
      }
    }
  }
}
