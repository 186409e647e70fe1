package dev.victor.git.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

  /// What stands at a path of keys and positions.
  static Object at(Object node, Object... path) {
    @Nullable Object value = node;
    for (Object step : path) {
      value =
          value instanceof List<?> items && step instanceof Integer index
              ? items.get(index)
              : value instanceof Map<?, ?> fields ? fields.get(step) : null;
    }
    return Objects.requireNonNull(value, () -> "nothing at " + List.of(path));
  }

  /// The steps that run something.
  List<Map<?, ?>> scripts() {
    List<Map<?, ?>> scripts = new ArrayList<>();
    for (Object step : (List<?>) at(root, "jobs", "branch-policy", "steps")) {
      if (step instanceof Map<?, ?> fields && fields.containsKey("run")) {
        scripts.add(fields);
      }
    }
    return scripts;
  }

  /// Runs every script one after the other.
  ///
  /// @param event values of expressions such as `github.head_ref`; what is not there is empty
  Run run(Path work, Path temporary, Map<String, String> event) throws Exception {
    StringBuilder log = new StringBuilder();
    for (Map<?, ?> step : scripts()) {
      assertThat(step.get("shell")).isEqualTo("bash");
      Path script = Files.writeString(temporary.resolve("script.sh"), at(step, "run").toString());
      Map<String, String> variables = new HashMap<>();
      ((Map<?, ?>) at(step, "env"))
          .forEach((name, value) -> variables.put((String) name, fill((String) value, event)));
      Run run =
          bash(work, temporary, script, variables, event.getOrDefault("github.event_name", ""));
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
      for (String term : found.group(1).split(" \\|\\| ", -1)) {
        filled = filled.isEmpty() ? event.getOrDefault(term, "") : filled;
      }
      return Matcher.quoteReplacement(filled);
    });
  }
}
