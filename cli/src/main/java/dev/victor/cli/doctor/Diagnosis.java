package dev.victor.cli.doctor;

import dev.victor.cli.doctor.Finding.Level;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.core.workspace.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Everything the doctor found.
///
/// @param findings in the order of the checks
public record Diagnosis(List<Finding> findings) implements Outcome {

  /// Copies the list.
  public Diagnosis {
    findings = List.copyOf(findings);
  }

  /// Runs every check; none stops another.
  public static Diagnosis of(Session session, List<Check> checks) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : checks) {
      findings.addAll(look(session, check));
    }
    return new Diagnosis(findings);
  }

  /// A check that breaks is a finding: a sick workspace is where our own bugs show.
  private static List<Finding> look(Session session, Check check) {
    try {
      return check.look().apply(session);
    } catch (BadInput failure) {
      return failure.all().stream().map(each -> Finding.of(check.id(), Level.FAIL, each)).toList();
    } catch (Failure failure) {
      return List.of(Finding.of(check.id(), Level.FAIL, failure));
    } catch (RuntimeException bug) {
      return List.of(
          Finding.fail(
              check.id(),
              "could not be checked (" + bug + ")",
              "that is a bug of victor: report it"));
    }
  }

  @Override
  public ExitCode exit() {
    return count(Level.FAIL) > 0 ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    Table table = new Table();
    for (Finding finding : findings) {
      table.row(
          console.in(tone(finding.level()), word(finding.level())),
          finding.id(),
          finding.message(),
          finding.remedy());
    }
    console.table(0, table);
    long failed = count(Level.FAIL);
    long warned = count(Level.WARN);
    if (failed + warned > 0) {
      console.remark(
          Stream.of(counted(failed, "to mend"), counted(warned, "to look at"))
              .filter(text -> !text.isEmpty())
              .reduce((a, b) -> a + ", " + b)
              .orElse(""));
    }
  }

  private static String counted(long count, String what) {
    return count == 0 ? "" : count + " " + what;
  }

  private long count(Level level) {
    return findings.stream().filter(finding -> finding.level() == level).count();
  }

  private static Tone tone(Level level) {
    return switch (level) {
      case OK -> Tone.GOOD;
      case WARN -> Tone.WARN;
      case FAIL -> Tone.BAD;
    };
  }

  private static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Object json() {
    return Map.of("checks", findings.stream().map(Diagnosis::json).toList());
  }

  private static Map<String, String> json(Finding finding) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("id", finding.id());
    json.put("status", word(finding.level()));
    json.put("message", finding.message());
    json.put("remedy", finding.remedy());
    return json;
  }
}
