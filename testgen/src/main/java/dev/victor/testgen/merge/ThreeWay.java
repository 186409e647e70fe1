package dev.victor.testgen.merge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/// A merge of a person's edits with a new generation, by what was generated before.
///
/// @param text the merged text, with conflict markers where both changed the same lines
/// @param conflict whether it has any
record ThreeWay(String text, boolean conflict) {

  static ThreeWay merge(String base, String mine, String generated) {
    MergeResult<RawText> merged =
        new MergeAlgorithm().merge(RawTextComparator.DEFAULT, raw(base), raw(mine), raw(generated));
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      new MergeFormatter()
          .formatMerge(text, merged, List.of("base", "yours", "generated"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ThreeWay(text.toString(StandardCharsets.UTF_8), merged.containsConflicts());
  }

  private static RawText raw(String text) {
    return new RawText(text.getBytes(StandardCharsets.UTF_8));
  }
}
