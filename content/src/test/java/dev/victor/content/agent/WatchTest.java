package dev.victor.content.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.content.agent.WatchRequest.Posting;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  private static final String ENTRY = "docs/devlog/2026-11-22.md";

  @TempDir Path folder;
  private WatchWorld world;

  @BeforeEach
  void anAfternoon() {
    world = new WatchWorld(folder, "2026-11-22T14:00:00Z");
  }

  @Test
  void today_is_told_when_something_moved_and_nothing_is_done_else() {
    String said =
        world.watch(
            Posting.NONE,
            () -> {},
            () -> world.note("2026-11-22", "It trains."),
            () -> {},
            () -> world.write("trades.txt", "2026-11-22 3\n"));
    assertThat(said)
        .isEqualTo(
            """
            15:00  watching P, 2026-11-22 in Europe/Berlin, every 60 s; Ctrl-C ends
            15:02  updates: wrote docs/devlog/2026-11-22.md
            15:04  journal: wrote docs/devlog/2026-11-22.md
            15:05  stopped
            """);
    assertThat(world.read(ENTRY)).contains("It trains.", "3 orders");
    assertThat(world.read(".victor/.gitignore")).contains("/agent/");
  }

  @Test
  void a_quiet_day_has_no_entry() {
    assertThat(world.watch(Posting.LIVE)).doesNotContain("wrote");
    assertThat(world.has("docs")).isFalse();
  }

  @Test
  void a_day_is_finished_after_its_end_in_the_authors_zone_and_posted_once() {
    world.at("2026-11-22T22:58:30Z");
    world.note("2026-11-22", "Late.");
    String said =
        world.watch(
            Posting.FINISHED,
            () -> world.write("trades.txt", "2026-11-22 2\n"),
            () -> {},
            () -> {});
    assertThat(said)
        .isEqualTo(
            """
            23:58  watching P, 2026-11-22 in Europe/Berlin, every 60 s, posts days that are over; Ctrl-C ends
            23:58  looked: wrote docs/devlog/2026-11-22.md
            23:59  journal: wrote docs/devlog/2026-11-22.md
            00:00  finished 2026-11-22
            00:00  posted log:2026-11-22 in posts
            00:02  stopped
            """);
    assertThat(world.waited)
        .startsWith(Duration.ofMinutes(1), Duration.ofSeconds(31), Duration.ofMinutes(1));
  }

  @Test
  void what_a_finished_day_turns_out_to_be_is_told_again_and_its_post_edited() {
    world.note("2026-11-22", "Late.");
    String said =
        world.watch(
            Posting.FINISHED,
            () -> world.at("2026-11-23T08:00:00Z"),
            () -> world.write("trades.txt", "2026-11-22 5\n"),
            () -> {});
    assertThat(said)
        .endsWith(
            """
            09:00  finished 2026-11-22
            09:00  posted log:2026-11-22 in posts
            09:01  journal: wrote docs/devlog/2026-11-22.md
            09:01  edited log:2026-11-22 in posts
            09:03  stopped
            """);
    assertThat(world.read(".victor/posts.jsonl").lines()).hasSize(2);
  }

  @Test
  void live_posts_today_and_edits_along() {
    String said =
        world.watch(
            Posting.LIVE,
            () -> world.note("2026-11-22", "One."),
            () -> world.note("2026-11-22", "Two."),
            () -> world.at("2026-11-22T23:00:01Z"));
    assertThat(said)
        .endsWith(
            """
            15:01  updates: wrote docs/devlog/2026-11-22.md
            15:01  posted log:2026-11-22 in posts
            15:02  updates: wrote docs/devlog/2026-11-22.md
            15:02  edited log:2026-11-22 in posts
            00:00  finished 2026-11-22
            00:01  stopped
            """);
  }

  @Test
  void days_that_were_slept_over_are_caught_up_but_not_a_whole_year() {
    world.note("2026-11-24", "On the road.");
    String said = world.watch(Posting.FINISHED, () -> world.at("2026-11-26T12:00:00Z"));
    assertThat(said)
        .contains(
            """
            13:00  finished 2026-11-22, a quiet day
            13:00  finished 2026-11-23, a quiet day
            13:00  finished 2026-11-24: wrote docs/devlog/2026-11-24.md
            13:00  finished 2026-11-25, a quiet day
            13:00  posted log:2026-11-24 in posts
            """);
    world.at("2027-11-26T12:00:00Z");
    String later = world.watch(Posting.NONE);
    assertThat(later)
        .contains("days before 2027-10-26 are left out: victor log today --date tells one");
    assertThat(later.lines().filter(line -> line.contains("finished"))).hasSize(31);
  }

  @Test
  void a_restart_goes_on_where_it_was() {
    world.note("2026-11-22", "Before.");
    world.watch(Posting.FINISHED);
    assertThat(world.watch(Posting.FINISHED))
        .doesNotContain("wrote", "finished")
        .contains("stopped");
    world.at("2026-11-23T08:00:00Z");
    assertThat(world.watch(Posting.FINISHED)).contains("finished 2026-11-22", "posted");
    assertThat(world.watch(Posting.FINISHED)).doesNotContain("finished", "posted log");
  }

  @Test
  void a_clock_that_was_wrong_finishes_no_day_twice_and_none_for_good_before_its_end() {
    world.note("2026-11-22", "Morning.");
    String said =
        world.watch(
            Posting.FINISHED,
            () -> world.at("2026-11-23T14:00:00Z"),
            () -> {
              world.at("2026-11-22T15:00:00Z");
              world.note("2026-11-22", "Evening.");
            },
            () -> world.at("2026-11-22T23:00:05Z"));
    assertThat(said)
        .endsWith(
            """
            15:00  finished 2026-11-22
            15:00  posted log:2026-11-22 in posts
            16:00  the clock went back: 2026-11-22 is not over
            16:00  updates: wrote docs/devlog/2026-11-22.md
            16:00  edited log:2026-11-22 in posts
            00:00  finished 2026-11-22
            00:01  stopped
            """);
  }

  @Test
  void the_day_that_summer_ends_has_25_hours() {
    world = new WatchWorld(folder, "2026-10-25T22:30:00Z");
    world.note("2026-10-25", "An hour more.");
    assertThat(world.watch(Posting.NONE, () -> world.at("2026-10-25T22:59:00Z"), () -> {}))
        .contains("00:00  finished 2026-10-25");
    world = new WatchWorld(folder, "2027-03-28T21:30:00Z");
    assertThat(world.watch(Posting.NONE, () -> world.at("2027-03-28T22:00:00Z")))
        .contains("00:00  finished 2027-03-28, a quiet day");
  }

  @Test
  void a_failure_is_told_once_and_ends_nothing() {
    String said =
        world.watch(
            Posting.NONE,
            () -> world.write("project.json", "{"),
            () -> {},
            () -> world.note("2026-11-22", "Still here."),
            () -> world.model(",\"voice\":{\"person\":\"we\"}"),
            () -> world.write("trades.txt", "broken\n"),
            () -> {},
            () -> world.write("trades.txt", "2026-11-22 1\n"));
    assertThat(said.lines().map(line -> line.replaceAll("JSON.*", "…")))
        .containsExactly(
            "15:00  watching P, 2026-11-22 in Europe/Berlin, every 60 s; Ctrl-C ends",
            said.lines().skip(1).findFirst().orElseThrow(),
            "15:03  updates: wrote docs/devlog/2026-11-22.md",
            "15:04  project.json: goes well again",
            "15:05  sources of 2026-11-22: left out: trades.txt: is broken; mend it (tried again in"
                + " 120 s)",
            "15:07  sources of 2026-11-22: goes well again",
            "15:07  journal: wrote docs/devlog/2026-11-22.md",
            "15:08  stopped");
    assertThat(said).contains("15:01  project.json: project.json:1:2: ");
  }

  @Test
  void an_entry_or_document_edited_by_hand_is_left_alone_and_told() {
    world.model(
        ",\"documents\":[{\"id\":\"a\",\"template\":\"readme\",\"target\":\"A.md\"},"
            + "{\"id\":\"b\",\"template\":\"readme\",\"target\":\"B.md\"}]");
    world.note("2026-11-22", "One.");
    String first = world.watch(Posting.NONE);
    assertThat(first).contains("rendered A.md", "rendered B.md");
    world.write(ENTRY, world.read(ENTRY).replace("One.", "My one."));
    world.write("A.md", world.read("A.md").replace("# P", "# Mine"));
    String said =
        world.watch(
            Posting.NONE,
            () -> {
              world.model(
                  ",\"documents\":[{\"id\":\"a\",\"template\":\"readme\",\"target\":\"A.md\"},"
                      + "{\"id\":\"b\",\"template\":\"readme\",\"target\":\"B.md\"}],"
                      + "\"milestones\":[{\"id\":\"m\",\"title\":\"M\"}]");
              world.note("2026-11-22", "Two.");
            },
            () -> {},
            () -> {});
    assertThat(said)
        .contains("was edited by hand since victor wrote it", "A.md: was edited by hand");
    assertThat(said.lines().filter(line -> line.contains("by hand"))).hasSize(2);
    assertThat(world.read(ENTRY)).contains("My one.").doesNotContain("Two.");
    assertThat(world.read("A.md")).contains("# Mine");
  }

  @Test
  void an_entry_edited_by_hand_holds_up_no_other_day() {
    world.note("2026-11-22", "One.");
    world.watch(Posting.NONE);
    world.write(ENTRY, world.read(ENTRY).replace("One.", "My one."));
    world.note("2026-11-22", "Two.");
    world.note("2026-11-23", "Three.");
    String said = world.watch(Posting.FINISHED, () -> world.at("2026-11-24T08:00:00Z"), () -> {});
    assertThat(said)
        .contains(
            "entry of 2026-11-22: docs/devlog/2026-11-22.md",
            "finished 2026-11-23: wrote docs/devlog/2026-11-23.md",
            "posted log:2026-11-22 in posts",
            "posted log:2026-11-23 in posts");
    assertThat(world.read(ENTRY)).contains("My one.");
  }

  @Test
  void a_look_finishes_the_day_before_and_ends_with_what_went_wrong() {
    world.at("2026-11-23T08:00:00Z");
    world.note("2026-11-22", "Yesterday.");
    assertThat(world.rehearse(Posting.FINISHED).out())
        .contains("--dry-run, not done: finished 2026-11-22");
    assertThat(world.has("docs")).isFalse();
    assertThat(world.has(".victor/agent")).isFalse();
    WatchWorld.Said said = world.once(Posting.FINISHED);
    assertThat(said.out()).contains("finished 2026-11-22", "posted log:2026-11-22 in posts");
    assertThat(said.exit()).isZero();
    assertThat(world.once(Posting.FINISHED).out()).isEqualTo("nothing new\n");
    world.write(ENTRY, world.read(ENTRY).replace("Yesterday.", "Mine."));
    world.note("2026-11-22", "More.");
    assertThat(world.once(Posting.FINISHED).exit()).isEqualTo(4);
  }

  @Test
  void where_posts_go_must_be_clear_before_the_first_is_due() {
    world.write(
        "project.json",
        """
        {"schemaVersion":1,"project":{"id":"p","name":"P"},
         "channels":[{"id":"a","type":"file"},{"id":"b","type":"file"}]}
        """);
    assertThatThrownBy(() -> world.watch(Posting.FINISHED))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("to which channel?");
  }

  @Test
  void killed_at_any_moment_the_next_start_has_every_day_once() {
    world.note("2026-11-22", "One.");
    world.note("2026-11-23", "Two.");
    world.watch(Posting.FINISHED);
    world.at("2026-11-24T08:00:00Z");
    int kills = 0;
    for (int life = 0; kills == life; life++) {
      world.life = life;
      try {
        world.once(Posting.FINISHED);
      } catch (WatchWorld.Killed gone) {
        kills++;
      }
      world.life = -1;
    }
    assertThat(kills).isGreaterThan(5);
    assertThat(world.once(Posting.FINISHED).out()).isEqualTo("nothing new\n");
    assertThat(world.read("docs/devlog/2026-11-23.md")).contains("Two.");
    assertThat(world.read(".victor/posts.jsonl").lines()).hasSize(2);
  }

  @Test
  void a_damaged_memory_is_begun_anew() {
    world.watch(Posting.NONE);
    world.write(".victor/agent/state.json", "{\"through\":\"soon\"}");
    assertThat(world.watch(Posting.NONE))
        .contains("state.json: is not what victor wrote; remove it (begun anew)", "stopped");
  }

  @Test
  void two_at_once_are_one() {
    String said =
        world.watch(
            Posting.NONE,
            () -> {
              assertThatThrownBy(() -> world.watch(Posting.NONE))
                  .isInstanceOf(NeedsPerson.class)
                  .hasMessageContaining(
                      "another victor log watch is at work here: process "
                          + ProcessHandle.current().pid()
                          + ", since 2026-11-22T14:00:00Z");
              WatchWorld.Said once = world.once(Posting.NONE);
              assertThat(once.out()).contains("left to another victor log watch: process ");
              assertThat(once.exit()).isZero();
            });
    assertThat(said).endsWith("stopped\n");
  }

  @Test
  void nothing_is_written_through_a_link_out_of_the_workspace(@TempDir Path outside)
      throws IOException {
    Files.createDirectories(folder.resolve(".victor"));
    Files.createSymbolicLink(folder.resolve(".victor/agent"), outside);
    assertThatThrownBy(() -> world.watch(Posting.NONE))
        .hasMessageContaining("leads outside the workspace");
    assertThat(outside).isEmptyDirectory();
  }
}
