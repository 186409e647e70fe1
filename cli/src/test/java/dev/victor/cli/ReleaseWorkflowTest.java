package dev.victor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The workflow that makes a release cannot run here: what it may do and what it uses is held.
class ReleaseWorkflowTest {

  private static final Path CHECKOUT = Path.of("..");

  private final String text = read(".github/workflows/release.yml");

  private final Map<?, ?> workflow =
      (Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(text);

  private static String read(String path) {
    try {
      return Files.readString(CHECKOUT.resolve(path));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<?, ?> job(String name) {
    return map(map(workflow.get("jobs")).get(name));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  @Test
  void a_tag_is_tested_then_built_then_published() {
    assertThat(workflow.get(true)).isEqualTo(Map.of("push", Map.of("tags", List.of("v*"))));
    assertThat(job("dist").get("needs")).isEqualTo("verify");
    assertThat(job("release").get("needs")).isEqualTo("dist");
    assertThat(String.valueOf(job("verify").get("steps"))).contains("{run=.ci/run}");
  }

  @Test
  void only_the_last_job_may_write() {
    assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
    assertThat(job("verify").get("permissions")).isNull();
    assertThat(job("dist").get("permissions")).isNull();
    assertThat(job("release").get("permissions"))
        .isEqualTo(
            Map.of(
                "actions", "read",
                "attestations", "write",
                "contents", "write",
                "id-token", "write"));
  }

  @Test
  void every_action_is_pinned_to_the_commit_that_was_looked_up() {
    String known = read("core/src/main/resources/dev/victor/core/workflow/actions.tsv");
    List<MatchResult> uses =
        Pattern.compile("uses: (\\S+)@([0-9a-f]{40}) # (v\\S+)").matcher(text).results().toList();
    assertThat(uses).hasSize(text.split("uses: ", -1).length - 1);
    for (MatchResult each : uses) {
      assertThat(known).contains(each.group(1) + "\t" + each.group(3) + "\t" + each.group(2));
    }
  }

  @Test
  void nothing_of_an_event_is_written_into_a_script() {
    for (Object job : map(workflow.get("jobs")).values()) {
      for (Object step : (List<?>) Objects.requireNonNull(map(job).get("steps"))) {
        assertThat(String.valueOf(((Map<?, ?>) step).get("run"))).doesNotContain("${{");
      }
    }
  }
}
