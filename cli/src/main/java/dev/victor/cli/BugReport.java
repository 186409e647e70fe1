package dev.victor.cli;

import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Our own mistake: one line for the person, the trace in a file that can be sent to us.
final class BugReport {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private BugReport() {}

  static ExitCode print(
      Console console, Environment environment, List<String> words, Throwable bug) {
    Path folder =
        Workspace.find(environment.directory())
            .map(Workspace::state)
            .orElse(environment.cache())
            .resolve("reports");
    Path file = folder.resolve("bug-" + STAMP.format(environment.clock().instant()) + ".txt");
    String what = "victor failed, which is our mistake (" + bug.getClass().getSimpleName() + ")";
    String remedy;
    try {
      AtomicFile.write(file, report(words, bug));
      remedy = "please report it with " + file;
    } catch (Failure unwritable) {
      remedy = "the report could not be kept: " + unwritable.line();
    }
    if (words.contains("--json")) {
      Complaint.printJson(console, ExitCode.BUG, what, null, remedy);
    }
    console.remark(what + "; " + remedy);
    return ExitCode.BUG;
  }

  /// What was run and where it broke. Words typed may name files; nothing is sent anywhere.
  private static String report(List<String> words, Throwable bug) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    writer.println("victor " + Version.TEXT + " on Java " + Runtime.version());
    writer.println("command: victor " + String.join(" ", words));
    writer.println();
    bug.printStackTrace(writer);
    writer.flush();
    return text.toString();
  }
}
