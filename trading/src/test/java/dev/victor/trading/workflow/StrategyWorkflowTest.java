package dev.victor.trading.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitRunner;
import dev.victor.core.workflow.WorkflowReport;
import dev.victor.trading.strategy.StrategySession;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The workflow of strategies.
class StrategyWorkflowTest {

  private static final Optional<String> TOOL = Optional.of("someone/victor@v1");
  private static final Pattern COMMAND = Pattern.compile("victor-tool/victor strategy ([a-z]+)");

  @TempDir Path folder;

  @Test
  void it_is_written_once_and_known_to_be_fresh() throws IOException {
    workspace("");
    assertThat(run(TOOL, true).exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(file()).doesNotExist();

    run(TOOL, false);

    assertThat(run(Optional.empty(), true).exit()).isEqualTo(ExitCode.OK);
    String text = Files.readString(file());
    assertThat(text)
        .contains("branches: ['main']", "environment: live", "name: strategy-review")
        .doesNotContainPattern("uses: [a-z/-]+\\n")
        .doesNotContainPattern("@[A-Z]+@")
        .doesNotContainPattern("run: .*\\$\\{\\{");
    assertThat(COMMAND.matcher(text).results().map(found -> found.group(1)).distinct())
        .isEqualTo(List.of("lint", "audit", "review", "list", "forward", "promote"));
    Matcher pinned = Pattern.compile("uses: [a-z/-]+@[0-9a-f]{40} # v").matcher(text);
    assertThat(pinned.results()).hasSize(9);
  }

  @Test
  void nothing_of_a_project_is_evaluated() throws IOException {
    workspace(", \"branching\": {\"trunk\": \"release/1\"}");
    run(TOOL, false);

    assertThat(Files.readString(file())).contains("branches: ['release/1']");
  }

  @Test
  void a_file_that_is_not_ours_stays() throws IOException {
    workspace("");
    Files.createDirectories(folder.resolve(".github/workflows"));
    Files.writeString(file(), "name: mine\n");

    assertThatThrownBy(() -> run(TOOL, false)).isInstanceOf(BadInput.class);
    assertThat(file()).hasContent("name: mine");
  }

  @Test
  void somebody_must_say_where_victor_comes_from() throws IOException {
    workspace("");

    assertThatThrownBy(() -> run(Optional.empty(), false)).isInstanceOf(NeedsPerson.class);
  }

  private Path file() {
    return folder.resolve(".github/workflows/strategies.yml");
  }

  private void workspace(String more) throws IOException {
    StrategyWorkspace.with(folder, more, StrategyWorkspace.PLAIN, "1,1,1,1");
    new GitRunner(StrategySession.in(folder).environment(), folder, false)
        .write("init", "-q")
        .orFail();
  }

  private WorkflowReport run(Optional<String> tool, boolean check) {
    return new StrategyWorkflow(StrategySession.in(folder)).run(tool, check, false);
  }
}
