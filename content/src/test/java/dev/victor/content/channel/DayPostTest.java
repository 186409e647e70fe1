package dev.victor.content.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.content.channel.DiscordPost.Embed;
import dev.victor.content.channel.DiscordPost.Field;
import dev.victor.content.narrate.TemplateNarrator;
import dev.victor.content.story.DayWork;
import dev.victor.content.story.Days22;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSheet;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.git.Commit;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DayPostTest {

  private static DiscordPost post(DayWork work) {
    return DayPost.of(work, new TemplateNarrator(Optional.empty()).narrate(work));
  }

  @Test
  void a_day_is_a_list_of_work_and_its_figures() {
    assertThat(String.join("\n", post(Days22.full(true)).preview()))
        .isEqualTo(
            """
            Alpha Lab · 22 November 2026
              Rewrote the <\u200bloader> twice. @\u200beveryone

              Merged feat/lstm. Made 5 commits in 5 files. Fit on the training part only (scaler, breaking). New: LSTM dropout.

              **Features**
              - LSTM dropout
              - xgb: monotone \\| constraints <\u200bb>

              **Fixes**
              - scaler: fit on the training part only (breaking)

              **Build**
              - run on Java 25

              **Other work**
              - WIP @\u200beveryone <\u200b!-- victor:end devlog -->

              Line coverage            96.2 %
              Net profit, ftmo  12,178.52 USD
              Trades, ftmo            1 trade\
            """);
  }

  @Test
  void money_is_not_posted_unless_it_may_be() {
    assertThat(post(Days22.full(false)).preview().toString())
        .doesNotContain("12,178")
        .contains("96.2 %");
  }

  @Test
  void a_quiet_day_is_said_to_be_one() {
    assertThat(post(Days22.of(List.of())).preview())
        .containsExactly("Alpha \\| Lab · 22 November 2026", "  A quiet day.");
    assertThat(post(Days22.of(List.of(), Days22.fact("trades", "", "3", "trades"))).preview())
        .doesNotContain("  A quiet day.")
        .contains("  Trades  3 trades");
  }

  @Test
  void too_much_work_is_counted_and_never_cut_inside_a_word() {
    List<Commit> commits = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      commits.add(Days22.commit(i, "feat(s" + i % 3 + "): " + "*word* ".repeat(60) + i));
    }
    Fact[] facts = new Fact[40];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = Days22.fact("_".repeat(300) + i, "*".repeat(300), "1", "%");
    }
    DayWork work =
        new DayWork(
            "@".repeat(400),
            Period.day(Days22.DAY, ZoneOffset.UTC),
            commits,
            List.of(),
            new FactSheet(List.of(facts)),
            List.of(),
            true);
    DiscordPost post = post(work);
    Embed embed = post.embeds().getFirst();
    assertThat(embed.length()).isLessThanOrEqualTo(6000);
    assertThat(embed.description().lines().toList())
        .allSatisfy(line ->
            assertThat(line)
                .matches(
                    "Wrote 100 commits\\.||\\*\\*Features\\*\\*|- s\\d: (\\\\\\*word\\\\\\* ?)+…|…"
                        + " and \\d+ more"));
    long told = embed.description().lines().filter(line -> line.startsWith("- ")).count();
    assertThat(embed.description()).endsWith("… and " + (100 - told) + " more");
    assertThat(embed.fields()).hasSize(12);
  }

  @Test
  void figures_that_do_not_fit_with_the_words_are_left_out() {
    Fact[] facts = new Fact[12];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = Days22.words(i + "_".repeat(90), "*".repeat(100));
    }
    List<Commit> commits = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      commits.add(Days22.commit(i, "*".repeat(190)));
    }
    DayWork work =
        new DayWork(
            "Lab",
            Period.day(Days22.DAY, ZoneOffset.UTC),
            commits,
            List.of(),
            new FactSheet(List.of(facts)),
            List.of("_".repeat(500)),
            false);

    Embed embed = post(work).embeds().getFirst();
    assertThat(embed.length()).isBetween(5500, 6000);
    assertThat(embed.fields()).isNotEmpty();
  }

  @Test
  void a_long_word_is_never_cut_inside_a_character() {
    DiscordPost post = post(Days22.of(List.of(Days22.commit(1, "x" + "\ud83d\ude00".repeat(200)))));
    String line = post.embeds().getFirst().description();
    assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(line)
        .endsWith("\ud83d\ude00…");
  }

  @Test
  void discords_limits_are_known() {
    Embed small = new Embed("t", "d", List.of(), "");
    assertThat(new DiscordPost("x".repeat(2000), List.of(small)).preview()).hasSize(3);
    assertThat(new Embed("t", "d", List.of(new Field("n", "v")), "f").length()).isEqualTo(5);
    refused(
        () -> new DiscordPost("x".repeat(2001), List.of()),
        "content is 2,001, Discord takes 2,000");
    refused(() -> new DiscordPost("", List.of()), "says nothing");
    refused(() -> new DiscordPost("", Collections.nCopies(11, small)), "number of embeds is 11");
    refused(() -> new Embed("x".repeat(257), "", List.of(), ""), "title is 257");
    refused(() -> new Embed("", "x".repeat(4097), List.of(), ""), "description is 4,097");
    refused(() -> new Embed("", "", List.of(), "x".repeat(2049)), "footer is 2,049");
    refused(
        () -> new Embed("", "", Collections.nCopies(26, new Field("n", "v")), ""),
        "number of fields is 26");
    refused(() -> new Field("n".repeat(257), "v"), "field name is 257");
    refused(() -> new Field("n", "v".repeat(1025)), "field value is 1,025");
    refused(() -> new Field(" ", "v"), "a field is empty");
    Embed big = new Embed("", "x".repeat(3001), List.of(), "");
    refused(() -> new DiscordPost("", List.of(big, big)), "sum of embeds is 6,002");
  }

  private static void refused(ThrowingCallable post, String why) {
    assertThatThrownBy(post).isInstanceOf(BadInput.class).hasMessageContaining(why);
  }
}
