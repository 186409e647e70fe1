package dev.victor.git.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The generated workflow as a runner sees it: parsed, its expressions filled in from an event, and
/// its scripts run by bash in a clone.
final class Workflow {

  /// What a run ended with.
  record Run(int exit, String log) {}

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ (.*?) }}");

  final Map<String, Object> root;

  Workflow(String yaml) {
    root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
  }

  @SuppressWarnings("unchecked")
  static <T> T at(Object node, Object... path) {
    Object value = node;
    for (Object step : path) {
      value =
          step instanceof Integer index
              ? ((List<Object>) value).get(index)
              : ((Map<Object, Object>) value).get(step);
    }
    return (T) value;
  }

  /// The steps that run something.
  List<Map<String, Object>> scripts() {
    List<Map<String, Object>> steps = at(root, "jobs", "branch-policy", "steps");
    return steps.stream().filter(step -> step.containsKey("run")).toList();
  }

  /// Runs every script one after the other.
  ///
  /// @param event values of expressions such as `github.head_ref`; what is not there is empty
  Run run(Path work, Path temporary, Map<String, String> event) throws Exception {
    StringBuilder log = new StringBuilder();
    for (Map<String, Object> step : scripts()) {
      assertThat(step.get("shell")).isEqualTo("bash");
      Path script = Files.writeString(temporary.resolve("script.sh"), at(step, "run"));
      Map<String, String> variables = new HashMap<>();
      Map<String, Object> declared = at(step, "env");
      declared.forEach((name, value) -> variables.put(name, fill(value.toString(), event)));
      Run run = bash(work, temporary, script, variables, event.get("github.event_name"));
      log.append(run.log());
      if (run.exit() != 0) {
        return new Run(run.exit(), log.toString());
      }
    }
    return new Run(0, log.toString());
  }

  private static Run bash(
      Path work, Path temporary, Path script, Map<String, String> variables, String event)
      throws IOException, InterruptedException {
    File log = temporary.resolve("log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString())
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(log);
    builder.environment().clear();
    builder.environment().put("PATH", System.getenv("PATH"));
    builder.environment().put("HOME", temporary.toString());
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("GITHUB_ACTIONS", "true");
    builder.environment().put("CI", "true");
    builder.environment().put("GITHUB_EVENT_NAME", event);
    builder.environment().put("RUNNER_TEMP", temporary.toString());
    builder.environment().putAll(variables);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Run(process.exitValue(), Files.readString(log.toPath(), StandardCharsets.UTF_8));
  }

  /// `a || b` is the first that is not empty, as in GitHub's expressions.
  private static String fill(String value, Map<String, String> event) {
    Matcher expression = EXPRESSION.matcher(value);
    return expression.replaceAll(found -> {
      String filled = "";
      for (String term : found.group(1).split(" \\|\\| ")) {
        filled = filled.isEmpty() ? event.getOrDefault(term, "") : filled;
      }
      return Matcher.quoteReplacement(filled);
    });
  }
}
