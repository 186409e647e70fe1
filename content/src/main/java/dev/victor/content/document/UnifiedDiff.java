package dev.victor.content.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/// What rendering would change in one file, as a unified diff that `git apply` takes.
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /// The diff of a file that is stale, paths relative to the workspace.
  static String of(RenderedFile file) {
    String path = file.target().shown();
    RawText before = new RawText(file.before());
    RawText after = new RawText(file.after());
    ByteArrayOutputStream diff = new ByteArrayOutputStream();
    String from = file.existed() ? "a/" + path : "/dev/null";
    diff.writeBytes(("--- " + from + "\n+++ b/" + path + "\n").getBytes(StandardCharsets.UTF_8));
    try (DiffFormatter formatter = new DiffFormatter(diff)) {
      formatter.setContext(CONTEXT);
      formatter.format(
          new HistogramDiff().diff(RawTextComparator.DEFAULT, before, after), before, after);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diff.toString(StandardCharsets.UTF_8);
  }
}
