package dev.victor.trading.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.UsageError;
import dev.victor.core.git.GitRunner;
import dev.victor.core.workspace.Session;
import dev.victor.trading.strategy.StrategySession;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A change and the strategies that it touches.
class ReviewTest {

  @TempDir Path folder;

  @BeforeEach
  void workspace() throws IOException {
    StrategyWorkspace.in(
        folder, StrategyWorkspace.PLAIN, "9,9,9,9", "10,12,10,11", "12,13,12,13", "20,20,8,9");
    Path other = Files.createDirectories(folder.resolve("strategies/t"));
    Files.writeString(
        other.resolve("strategy.json"), StrategyWorkspace.PLAIN.replace("\"s\"", "\"t\""));
    new Review(session()).of(Optional.empty(), false); // locks the dataset
    git("init", "-q");
    git("add", ".");
    git(
        "-c",
        "user.name=v",
        "-c",
        "user.email=v@example.com",
        "-c",
        "commit.gpgsign=false",
        "commit",
        "-qm",
        "all");
  }

  @Test
  void only_what_changed_is_reviewed() throws IOException {
    assertThat(StrategySession.said(review())).isEqualTo("no strategy changed, of 2\n");

    edit("strategies/t/strategy.json", "10]", "11]");
    ReviewOutcome outcome = review();

    assertThat(outcome.reviewed()).extracting(ReviewOutcome.Reviewed::id).containsExactly("t");
    assertThat(outcome.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(StrategySession.said(outcome)).contains("bootstrap");
  }

  @Test
  void bars_and_gates_concern_every_strategy() throws IOException {
    edit("project.json", "\"1d\"", "\"24h\"");

    assertThat(review().reviewed()).hasSize(2);
  }

  @Test
  void a_table_in_markdown() throws IOException {
    edit("strategies/t/strategy.json", "\"close\", 10", "\"clse\", 10");
    String text = StrategySession.said(new Review(session()).of(Optional.of("HEAD"), true));

    assertThat(text)
        .startsWith(
            """
            ### Strategies: not all hold

            | strategy | return | drawdown | Sharpe | trades | checks |
            |---|---:|---:|---:|---:|---|
            | t | none | none | none | none | **strategies/t/strategy.json:\
            """);
  }

  @Test
  void an_unknown_base_is_said() {
    assertThatThrownBy(() -> new Review(session()).of(Optional.of("--help"), false))
        .isInstanceOf(UsageError.class);
  }

  private ReviewOutcome review() {
    return new Review(session()).of(Optional.of("HEAD"), false);
  }

  private void git(String... arguments) {
    new GitRunner(session().environment(), folder, false).write(arguments).orFail();
  }

  private void edit(String name, String from, String to) throws IOException {
    Path file = folder.resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private Session session() {
    return StrategySession.in(folder);
  }
}
