package dev.victor.testgen.coverage.show;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.testgen.coverage.change.FilePatch;
import dev.victor.testgen.coverage.gate.Gate;
import dev.victor.testgen.coverage.gate.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A verdict as the summary of a workflow run, in Markdown.
///
/// @param verdict it
record StepSummary(Verdict verdict) {

  /// GitHub takes 1 MiB of a step and shows nothing of what is longer.
  private static final int LONGEST = 200_000;

  void append(Path file) {
    try {
      Files.writeString(
          file,
          text(),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new NeedsPerson(file.toString(), "cannot be written", "check GITHUB_STEP_SUMMARY", e);
    }
  }

  String text() {
    StringBuilder text = new StringBuilder("### Coverage: ");
    text.append(verdict.ok() ? "kept" : "refused").append("\n\n");
    text.append("| | ran | of | at least | |\n|---|---:|---:|---:|---|\n");
    verdict
        .gates()
        .filter(gate -> gate.total() > 0 || gate.minimum() != null)
        .forEach(gate -> text.append(row(gate)));
    text.append('\n');
    verdict.reasons().forEach(reason -> text.append("- ").append(plain(reason)).append('\n'));
    if (!verdict.patch().ok()) {
      text.append("\n| changed file | lines that are short |\n|---|---|\n");
      for (FilePatch file : verdict.files()) {
        String lines =
            file.ranges().stream().map(FilePatch.Range::toString).collect(Collectors.joining(", "));
        String row = "| " + plain(file.path()) + " | " + lines + " |\n";
        if (text.length() + row.length() > LONGEST) {
          text.append("| … | |\n");
          break;
        }
        text.append(row);
      }
    }
    verdict.notes().forEach(note -> text.append("\n> ").append(plain(note)).append('\n'));
    return text.toString();
  }

  private static String row(Gate gate) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            plain(gate.name()),
            percent(gate.percent()),
            String.format(Locale.ROOT, "%,d", gate.total()),
            percent(gate.minimum()),
            gate.ok() ? (gate.minimum() == null ? "" : "ok") : "**" + gate.shortfall() + "**");
  }

  private static String percent(@Nullable BigDecimal value) {
    return value == null ? "" : value + " %";
  }

  /// Text that means nothing to Markdown.
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", "?").replaceAll("([\\\\`*_{}\\[\\]<>#|~!])", "\\\\$1");
  }
}
