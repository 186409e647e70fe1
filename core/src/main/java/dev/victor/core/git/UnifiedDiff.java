package dev.victor.core.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.jspecify.annotations.Nullable;

/// What would change in one file, as a unified diff that `git apply` takes.
public final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /// The diff from one content to another; an absent one is a file that is not there.
  ///
  /// @param path as it is shown, relative
  public static String of(String path, byte @Nullable [] from, byte @Nullable [] to) {
    RawText before = new RawText(from == null ? new byte[0] : from);
    RawText after = new RawText(to == null ? new byte[0] : to);
    ByteArrayOutputStream diff = new ByteArrayOutputStream();
    String old = from == null ? "/dev/null" : "a/" + path;
    String fresh = to == null ? "/dev/null" : "b/" + path;
    diff.writeBytes(("--- " + old + "\n+++ " + fresh + "\n").getBytes(StandardCharsets.UTF_8));
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
