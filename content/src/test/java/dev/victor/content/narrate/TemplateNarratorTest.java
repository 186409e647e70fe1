package dev.victor.content.narrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.content.story.DayWork;
import dev.victor.content.story.Days22;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSheet;
import dev.victor.core.fact.Period;
import dev.victor.core.git.Commit;
import dev.victor.core.project.Voice;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplateNarratorTest {

  private static final Period DAY = Period.day(Days22.DAY, ZoneOffset.UTC);

  private static final List<Commit> COMMITS =
      List.of(
          Days22.commit(1, "feat: a", "a"),
          Days22.commit(2, "feat(x): b", "a"),
          Days22.commit(3, "fix: c", "c"));

  private static final List<Fact> FACTS =
      List.of(
          number("git.linesAdded", "lines added", "340", "lines"),
          number("git.linesRemoved", "lines removed", "1", "lines"),
          Fact.text("milestone.one", "", "milestone", "One contract", DAY, "project.json"),
          number("metric.coverage", "Line coverage", "96.2", "%"),
          number("metric.coverage.before", "Line coverage before", "95.8", "%"),
          number("metric.size", "Size of the image", "40", "MB"),
          number("metric.size.before", "Size of the image before", "38", "MB"),
          number("journal.trades", "trades", "5", "trades"),
          number("journal.won", "trades won", "3", "trades"),
          number("journal.lost", "trades lost", "2", "trades"),
          number("journal.netPercent", "net profit", "0.412345", "%"));

  @Test
  void without_a_voice_nobody_is_named() {
    assertThat(opening(null))
        .isEqualTo(
            "Made 3 commits in 2 files: 2 on features and 1 on fixes. 340 lines added, 1 line"
                + " removed. Merged feat/a and fix/b. Reached the milestone \u201cOne"
                + " contract\u201d. Line coverage rose from 95.8 % to 96.2 %. Size of the image"
                + " rose from 38 MB to 40 MB. Took 5 trades: 3 won, 2 lost and +0.41 % net.");
  }

  @Test
  void the_owner_speaks_in_his_person_and_tense() {
    assertThat(opening(voice("we", "present", null)))
        .startsWith("We make 3 commits in 2 files: 2 on features and 1 on fixes.")
        .contains("We merge feat/a and fix/b.", "Line coverage rises from", "We take 5 trades");
    assertThat(opening(voice("I", "past", null))).startsWith("I made 3 commits");
  }

  @Test
  void no_sentence_is_longer_than_the_owner_writes_and_no_fact_is_lost() {
    String text = opening(voice("I", "past", 11));

    assertThat(text)
        .startsWith("I made 3 commits in 2 files. 2 on features and 1 on fixes.")
        .contains("2 on features", "1 on fixes", "feat/a", "fix/b", "95.8 %", "+0.41 % net");
    for (String sentence : text.split("(?<=\\.) ", -1)) {
      assertThat(sentence.split(" ", -1).length).as(sentence).isLessThanOrEqualTo(11);
    }
  }

  @Test
  void a_banned_word_is_said_in_another_way() {
    assertThat(opening(voice("I", "past", null, "MERGED", "rose")))
        .contains("I landed feat/a and fix/b.", "Line coverage went up from 95.8 % to 96.2 %.");
  }

  @Test
  void a_quiet_day_says_nothing() {
    assertThat(
            new TemplateNarrator(Optional.empty())
                .narrate(
                    new DayWork(
                        "P", DAY, List.of(), List.of(), new FactSheet(List.of()), List.of(), false))
                .text())
        .isEqualTo("A quiet day.");
  }

  private static String opening(@Nullable Voice voice) {
    return new TemplateNarrator(Optional.ofNullable(voice))
        .narrate(
            new DayWork(
                "P",
                DAY,
                COMMITS,
                List.of("feat/a", "fix/b"),
                new FactSheet(FACTS),
                List.of(),
                false))
        .text();
  }

  private static Voice voice(
      String person, String tense, @Nullable Integer mostWords, String... banned) {
    return new Voice(person, tense, mostWords, false, List.of(banned), List.of());
  }

  private static Fact number(String id, String measure, String number, String unit) {
    return Fact.number(id, "", measure, new BigDecimal(number), unit, DAY, "x");
  }
}
