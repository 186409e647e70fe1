package dev.victor.core.workflow;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a workflow gets victor from, and the steps that make it.
///
/// @param from `OWNER/NAME@REVISION`, or [#OWN]
public record VictorSource(String from) {

  /// Victor is built from the repository itself.
  public static final String OWN = "this repository";

  private static final Pattern TOOL =
      Pattern.compile("[A-Za-z0-9-]{1,60}/[A-Za-z0-9._-]{1,100}@[A-Za-z0-9._/-]{1,100}");
  private static final Pattern FROM = Pattern.compile("(?m)^# victor: (.*)$");

  /// What was typed; else the repository itself, where it is victor's; else what the present
  /// workflow says.
  ///
  /// @param remedy the command with its option, for when nothing says so
  /// @throws UsageError when it is none
  public static VictorSource of(
      Path top, Optional<String> typed, @Nullable String present, String remedy) {
    if (typed.isPresent()) {
      if (!TOOL.matcher(typed.get()).matches()) {
        throw new UsageError(
            "--victor",
            "expected OWNER/NAME@REVISION",
            "name the repository and commit that victor is made from");
      }
      return new VictorSource(typed.get());
    }
    if (Files.isRegularFile(top.resolve("victor")) && Files.isDirectory(top.resolve("cli"))) {
      return new VictorSource(OWN);
    }
    Matcher from = FROM.matcher(present == null ? "" : present);
    if (from.find() && TOOL.matcher(from.group(1)).matches()) {
      return new VictorSource(from.group(1));
    }
    throw new NeedsPerson(null, "nothing says where the workflow gets victor from", remedy);
  }

  /// How a step calls it, from the top of the repository.
  public String command() {
    return from.equals(OWN) ? "./victor" : "victor-tool/victor";
  }

  /// The steps that fetch and make it.
  ///
  /// @param condition a line such as `if: always()`; none when empty
  public String steps(String condition) {
    String when = condition.isEmpty() ? "" : "\n        " + condition;
    return (from.equals(OWN) ? "" : checkout(when)) + build(when);
  }

  private String checkout(String when) {
    int at = from.indexOf('@');
    return """
          - uses: actions/checkout%s
            with:
              repository: %s
              ref: %s
              path: victor-tool
              persist-credentials: false
    """
        .formatted(when, YamlText.of(from.substring(0, at)), YamlText.of(from.substring(at + 1)));
  }

  private String build(String when) {
    String folder = from.equals(OWN) ? "" : "\n        working-directory: victor-tool";
    return """
          - name: Make victor%s%s
            run: mvn -B -ntp -q -Dimage -DskipTests package
    """
        .formatted(when, folder);
  }
}
