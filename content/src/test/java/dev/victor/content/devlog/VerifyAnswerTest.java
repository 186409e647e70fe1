package dev.victor.content.devlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.content.narrate.TemplateNarrator;
import dev.victor.content.story.DayWork;
import dev.victor.content.story.Days22;
import dev.victor.content.verify.Gate;
import dev.victor.content.verify.Ground;
import dev.victor.core.console.Console;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyAnswerTest {

  @TempDir private Path folder;

  @Test
  void every_claim_is_shown_with_its_fact_and_source() throws IOException {
    VerifyAnswer answer =
        verified(
            "draft.txt", "Made 5 commits, coverage is 97.2 %. Took 1 trade.", Days22.full(false));

    assertThat(printed(answer))
        .isEqualTo(
            """
              "5 commits"  git.commits = 5 commits                          .git
              "97.2 %"     no fact says so; nearest line coverage = 96.2 %
              "1 trade"    trades = 1 trade                                 coverage.json
            refused: 1 of 3 claims is not backed
            """);
    assertThat(answer.exit()).isEqualTo(ExitCode.CHECK_FAILED);
  }

  @Test
  void what_is_not_said_is_shown_too() throws IOException {
    assertThat(printed(verified("draft.txt", "Merged feat/lstm.", Days22.full(false))))
        .endsWith("refused: 1 fact is not said\n")
        .contains("(not said)", "git.commits = 5 commits");
  }

  @Test
  void the_templates_own_entry_is_backed_whole() throws IOException {
    DayWork work = Days22.full(true);
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"}}");
    String entry =
        new Devlog(Workspace.require(folder))
            .write(work, new TemplateNarrator(Optional.empty()).narrate(work))
            .text();
    VerifyAnswer answer = verified("2026-11-22.md", entry, work);

    assertThat(answer.verdict().unbacked()).isEmpty();
    assertThat(answer.exit()).isEqualTo(ExitCode.OK);
    VerifyAnswer forged =
        verified("2026-11-22.md", entry.replace("96.2 %", "99.2 %"), Days22.full(true));
    assertThat(forged.exit()).isEqualTo(ExitCode.CHECK_FAILED);
  }

  @Test
  void the_name_of_an_entry_says_its_days() throws IOException {
    assertThat(read("2026-W47.md", "x").entry().orElseThrow().from())
        .isEqualTo(LocalDate.of(2026, 11, 16));
    assertThat(read("2026-11.md", "x").entry().orElseThrow().to())
        .isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(read("2026-13-01.md", "x").entry()).isEmpty();
    assertThat(read("post.txt", "x").entry()).isEmpty();
  }

  @Test
  void what_is_no_text_is_refused() throws IOException {
    assertThatThrownBy(() -> DraftFile.read(session(), "none.md", ZoneOffset.UTC))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("is no file");
    Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, 0});
    assertThatThrownBy(() -> DraftFile.read(session(), "bytes", ZoneOffset.UTC))
        .hasMessageContaining("is no UTF-8 text");
    Files.write(folder.resolve("huge"), new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> DraftFile.read(session(), "huge", ZoneOffset.UTC))
        .hasMessageContaining("is larger than a megabyte");
  }

  private VerifyAnswer verified(String name, String text, DayWork work) throws IOException {
    Gate gate = new Gate(Ground.of(work));
    return new VerifyAnswer(name, work.period(), read(name, text).judged(gate), List.of());
  }

  private DraftFile read(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return DraftFile.read(session(), name, ZoneOffset.UTC);
  }

  private Session session() {
    return new Session(
        new Environment(Map.of(), folder, folder, Clock.systemUTC()), console(System.out));
  }

  private static Console console(PrintStream out) {
    return new Console(out, out, Console.Terminal.NONE);
  }

  private static String printed(VerifyAnswer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    answer.print(console(new PrintStream(out, true, StandardCharsets.UTF_8)));
    return out.toString(StandardCharsets.UTF_8);
  }
}
