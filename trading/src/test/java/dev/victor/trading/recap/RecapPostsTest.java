package dev.victor.trading.recap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.content.channel.DiscordPost;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.report.SampleJournal;
import dev.victor.trading.report.SampleWorkspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecapPostsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  @Test
  void a_day_is_told_in_percent_with_its_curve() throws IOException {
    List<DiscordPost> posts =
        RecapPosts.messages(SampleJournal.ofOneDay(), SampleWorkspace.in(folder), DAY);

    assertThat(posts).hasSize(1);
    assertThat(String.join("\n", posts.getFirst().preview()))
        .isEqualTo(
            """
            Lab
            22 November 2026
              - 09:14 **EURUSD** long +0.18 %
              - 10:02 **XAUUSD** short −0.06 %
              - 10:17 **EURUSD** long −0.13 %
              - 11:05 **GBPUSD** short +0.22 %
              - 21 Nov 17:40 **EURUSD** long +0.20 %

              Net            +0.41 %
              Trades               5
              Won                  3
              Profit factor     3.19
              Deepest        −0.19 %
              reconciled
            + curve.png\
            """);
    assertThat(posts.getFirst().embeds().getFirst().picture()).isEqualTo("curve.png");
    assertThat(posts.toString()).doesNotContain("413", "8812345", "secret", "USD ", "ftmo");
  }

  @Test
  void the_same_day_is_the_same_post() throws IOException {
    Workspace workspace = SampleWorkspace.in(folder);
    assertThat(hash(workspace)).isEqualTo(hash(workspace));
  }

  private static String hash(Workspace workspace) {
    return RecapPosts.messages(SampleJournal.ofOneDay(), workspace, DAY)
        .getFirst()
        .files()
        .getFirst()
        .hash()
        .hex();
  }

  @Test
  void money_is_told_when_the_owner_shows_it() throws IOException {
    Workspace open =
        SampleWorkspace.in(folder, ", \"journal\": {\"redact\": {\"money\": \"shown\"}}");
    assertThat(RecapPosts.messages(SampleJournal.ofOneDay(), open, DAY).getFirst().preview())
        .anyMatch(line -> line.contains("+413.00 USD (+0.41 %)"));
  }

  @Test
  void a_day_without_trades_tells_nothing() throws IOException {
    assertThat(
            RecapPosts.messages(
                SampleJournal.ofOneDay(), SampleWorkspace.in(folder), DAY.plusYears(1)))
        .isEmpty();
  }
}
