package dev.victor.trading.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.backtest.Simulation;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.lint.LintOutcome;
import dev.victor.trading.lint.StrategyLint;
import dev.victor.trading.strategy.Spoken;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewStrategyTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Template.class)
  void every_template_lints_clean_and_trades(Template template) throws IOException {
    StrategyWorkspace.in(folder, StrategyWorkspace.PLAIN, waves());

    NewOutcome outcome = write("mine", template.word(), Optional.empty(), false);
    Path table = folder.resolve("strategies/mine/signals.csv");
    if (Files.exists(table)) {
      assertThat(table).hasContent("time,signal");
      Files.writeString(
          table,
          "time,signal\n2026-01-05,long\n2026-02-05,flat\n2026-03-05,short\n2026-04-05,long\n");
    }

    Workspace workspace = Workspace.require(folder);
    LintOutcome lint = new StrategyLint(workspace).of(List.of("mine"), true);
    assertThat(Spoken.by(lint)).isEqualTo("1 definition: 0 errors, 0 doubts\n");
    assertThat(lint.exit()).isEqualTo(ExitCode.OK);
    Workbench bench = Workbench.open(workspace, Optional.of("mine"));
    Simulation.Result result = bench.with(bench.strategy().values()).run();
    assertThat(result.run().trades()).hasSizeGreaterThan(1);
    assertThat(Spoken.by(outcome))
        .startsWith("strategies/mine/strategy.json  written\n")
        .endsWith("then: victor strategy backtest mine\n");
  }

  /// A wave on a slope, a shorter one on it.
  private static String[] waves() {
    return IntStream.range(0, 500)
        .mapToObj(i -> {
          double close = 100 + i / 5.0 + 12 * Math.sin(i / 14.0) + 3 * Math.sin(i / 2.0);
          double open = close - Math.cos(i / 3.0);
          return String.format(
              Locale.ROOT,
              "%.2f,%.2f,%.2f,%.2f",
              open,
              Math.max(open, close) + 1,
              Math.min(open, close) - 1,
              close);
        })
        .toArray(String[]::new);
  }

  @Test
  void a_file_that_no_pattern_names_is_named_in_the_project() throws IOException {
    StrategyWorkspace.in(folder, StrategyWorkspace.PLAIN, "1,1,1,1");
    Path project = folder.resolve("project.json");
    Files.writeString(
        project,
        Files.readString(project).replace("strategies/*/strategy", "strategies/s/strategy"));

    assertThat(Spoken.by(write("mine", "breakout", Optional.of("d"), true)))
        .startsWith("strategies/mine/strategy.json  would be written:\n{\n  \"id\": \"mine\",")
        .contains("\"dataset\": \"d\"")
        .endsWith("project.json  would name it in \"strategies\"\n");
    assertThat(folder.resolve("strategies/mine")).doesNotExist();
    assertThat(Spoken.by(write("mine", "breakout", Optional.of("d"), false)))
        .contains("project.json  names it now in \"strategies\"\n");
    assertThat(Workspace.require(folder).project().strategies())
        .containsExactly("strategies/s/strategy.json", "strategies/mine/strategy.json");
  }

  @Test
  void nothing_is_written_over() throws IOException {
    StrategyWorkspace.in(folder, StrategyWorkspace.PLAIN, "1,1,1,1");
    Files.createDirectories(folder.resolve("strategies/old"));
    Files.writeString(folder.resolve("strategies/old/strategy.json"), "{\"id\": \"other\"}");

    assertThatThrownBy(() -> write("s", "sma-cross", Optional.empty(), false))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("has a strategy s already");
    assertThatThrownBy(() -> write("old", "sma-cross", Optional.empty(), false))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("is there already");
    assertThatThrownBy(() -> write("../x", "sma-cross", Optional.empty(), false))
        .isInstanceOf(UsageError.class);
    assertThatThrownBy(() -> write("x", "sma-cross", Optional.of("e"), false))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("there is no dataset e");
  }

  private NewOutcome write(String id, String template, Optional<String> dataset, boolean rehearse) {
    return new NewStrategy(StrategyWorkspace.session(folder))
        .write(new NewStrategy.Wish(id, template, dataset), rehearse);
  }
}
