package dev.victor.trading.lint;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.trading.report.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What `strategy lint` answers.
///
/// @param linted one a definition
/// @param nameless about files that are no definition of any strategy
/// @param strict whether a doubt is a reason to say no
public record LintOutcome(List<Linted> linted, List<LintFinding> nameless, boolean strict)
    implements Outcome {

  /// One definition.
  ///
  /// @param id of the strategy
  /// @param file it stands in
  /// @param version of it; empty when it cannot be read
  /// @param findings of it
  record Linted(String id, String file, Optional<String> version, List<LintFinding> findings) {

    /// Copies the list.
    Linted {
      findings = List.copyOf(findings);
    }

    Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("id", id);
      json.put("file", file);
      version.ifPresent(hash -> json.put("version", hash));
      json.put("findings", findings.stream().map(LintFinding::json).toList());
      return json;
    }
  }

  /// Copies the lists.
  public LintOutcome {
    linted = List.copyOf(linted);
    nameless = List.copyOf(nameless);
  }

  private Stream<LintFinding> findings() {
    return Stream.concat(
        nameless.stream(), linted.stream().flatMap(each -> each.findings().stream()));
  }

  private long count(boolean wrong) {
    return findings().filter(finding -> finding.wrong() == wrong).count();
  }

  @Override
  public ExitCode exit() {
    return count(true) > 0 || (strict && count(false) > 0) ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    findings()
        .forEach(finding -> {
          Tone tone = finding.wrong() ? Tone.BAD : Tone.WARN;
          console.line(
              finding.where() + ": " + console.in(tone, finding.what()) + "; " + finding.remedy());
        });
    console.line(
        counted(linted.size(), "definition")
            + ": "
            + counted(count(true), "error")
            + ", "
            + counted(count(false), "doubt"));
  }

  private static String counted(long number, String thing) {
    return Figures.count((int) number) + " " + thing + (number == 1 ? "" : "s");
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ok", exit() == ExitCode.OK);
    json.put("errors", count(true));
    json.put("doubts", count(false));
    json.put("strategies", linted.stream().map(Linted::json).toList());
    json.put("files", nameless.stream().map(LintFinding::json).toList());
    return json;
  }
}
