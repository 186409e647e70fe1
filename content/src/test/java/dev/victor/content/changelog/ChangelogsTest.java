package dev.victor.content.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.content.changelog.ChangelogAnswer.Status;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangelogsTest {

  private static final String HEADER =
      """
      # Changelog

      What is new in Lab, version by version. The form is [Keep a Changelog 1.1](https://keepachangelog.com/en/1.1.0/);
      versions are by [Semantic Versioning](https://semver.org/spec/v2.0.0.html).
      """;

  @TempDir private Path folder;
  private Story story;

  @BeforeEach
  void story() {
    story = new Story(folder);
  }

  @Test
  void a_history_with_tags_becomes_a_whole_changelog() {
    String one = story.commit("feat(cli): a first word");
    story.tag("v0.1.0");
    String two = story.commit("fix: no crash on `empty input` (#7)");
    story.commit("chore: tidy");
    story.commit("docs: say more");
    String three =
        story.commit(
            """
            feat(api)!: names are slugs

            Why.

            BREAKING CHANGE: rename what has blanks,
            by hand.
            Closes #12, #13
            """);
    String four = story.commit("perf: twice as fast");
    story.tag("v0.2.0").onForge();
    String five = story.commit("feat: to come");
    ChangelogAnswer answer = story.unreleased();
    assertThat(answer.status()).isEqualTo(Status.WRITTEN);
    assertThat(answer.versions()).containsExactly("0.2.0", "0.1.0");
    assertThat(Story.masked(story.read(), one, two, three, four, five))
        .isEqualTo(
            HEADER
                + """

                ## [Unreleased]

                ### Added

                - to come ([H5](FORGE/commit/FULL5))

                ## [0.2.0] - 2026-11-01

                ### Breaking changes

                - **api:** names are slugs ([H3](FORGE/commit/FULL3), closes [#12](FORGE/issues/12), [#13](FORGE/issues/13))
                  rename what has blanks, by hand.

                ### Changed

                - twice as fast ([H4](FORGE/commit/FULL4))

                ### Fixed

                - no crash on `empty input` ([#7](FORGE/issues/7)) ([H2](FORGE/commit/FULL2))

                ## [0.1.0] - 2026-11-01

                ### Added

                - **cli:** a first word ([H1](FORGE/commit/FULL1))

                [Unreleased]: FORGE/compare/v0.2.0...HEAD
                [0.2.0]: FORGE/compare/v0.1.0...v0.2.0
                [0.1.0]: FORGE/releases/tag/v0.1.0
                """
                    .replace("FORGE", Story.FORGE));
    assertThat(story.unreleased().status()).isEqualTo(Status.UNCHANGED);
    assertThat(story.check().status()).isEqualTo(Status.UNCHANGED);
  }

  @Test
  void without_a_tag_it_says_that_there_is_nothing_to_begin_with() {
    story.commit("feat: one");
    assertThat(story.keep().status()).isEqualTo(Status.NONE);
    assertThat(story.check().status()).isEqualTo(Status.NONE);
    assertThat(folder.resolve("CHANGELOG.md")).doesNotExist();
  }

  @Test
  void commits_alone_never_make_it_stale_a_tag_does() {
    story.commit("feat: one");
    story.tag("1.0.0").keep();
    story.commit("feat: two");
    assertThat(story.check().status()).isEqualTo(Status.UNCHANGED);
    story.tag("1.1.0");
    ChangelogAnswer stale = story.check();
    assertThat(stale.exit().number()).isEqualTo(1);
    assertThat(stale.diff()).contains("+## 1.1.0 - 2026-11-01", "+- two (");
  }

  @Test
  void what_a_hand_wrote_stays_byte_for_byte() {
    story.commit("feat: one");
    story.tag("v1.0.0").keep();
    String bettered =
        story
            .read()
            .replaceAll("- one .*", "- The first feature, in our own words.")
            .replace("## 1.0.0", "## v1.0.0 (the first)");
    story.file("CHANGELOG.md", bettered);
    assertThat(story.check().status()).isEqualTo(Status.UNCHANGED);
    String two = story.commit("fix: two");
    story.tag("v1.0.1").keep();
    assertThat(Story.masked(story.read(), two))
        .isEqualTo(
            bettered.replace(
                "## v1.0.0 (", "## 1.0.1 - 2026-11-01\n\n### Fixed\n\n- two (H1)\n\n## v1.0.0 ("));
  }

  @Test
  void what_is_unreleased_becomes_a_version_with_the_words_that_stand_there() {
    story.onForge();
    story.commit("feat: one");
    story.tag("v1.0.0");
    String two = story.commit("feat: two");
    story.unreleased();
    story.file(
        "CHANGELOG.md",
        story
            .read()
            .replace("- two", "- Two, bettered")
            .replace("### Added\n\n- Two", "Our own words.\n\n### Added\n\n- Two"));
    String three = story.commit("fix: three");
    assertThat(story.release("next").versions()).containsExactly("1.1.0");
    assertThat(Story.masked(story.read(), two, three))
        .contains(
            """
            ## [Unreleased]

            ## [1.1.0] - 2026-11-22

            Our own words.

            ### Added

            - Two, bettered ([H1](https://github.com/example/lab/commit/FULL1))

            ### Fixed

            - three ([H2](https://github.com/example/lab/commit/FULL2))

            ## [1.0.0] - 2026-11-01
            """)
        .endsWith(
            """
            [Unreleased]: https://github.com/example/lab/compare/v1.1.0...HEAD
            [1.1.0]: https://github.com/example/lab/compare/v1.0.0...v1.1.0
            [1.0.0]: https://github.com/example/lab/releases/tag/v1.0.0
            """);
    assertThat(story.unreleased().status())
        .as("not tagged yet, told already")
        .isEqualTo(Status.UNCHANGED);
    assertThatThrownBy(() -> story.release("next")).isInstanceOf(NeedsPerson.class);
    story.tag("v1.1.0");
    assertThat(story.check().status()).isEqualTo(Status.UNCHANGED);
  }

  @Test
  void a_revert_takes_out_what_it_reverts_and_its_own_revert_brings_it_back() {
    story.commit("feat: stays");
    String out = story.commit("feat: goes");
    story.commit("Revert \"feat: goes\"\n\nThis reverts commit " + out + ".");
    String back = story.commit("feat: returns");
    String first = story.commit("Revert \"feat: returns\"\n\nThis reverts commit " + back + ".");
    story.commit("Reapply \"feat: returns\"\n\nThis reverts commit " + first + ".");
    story.tag("v1.0.0");
    String late =
        story.commit(
            "revert: stays\n\nRefs: "
                + story.notes("1.0.0").replaceAll("(?s).*stays \\((\\w+)\\).*", "$1"));
    assertThat(story.notes("1.0.0")).contains("- stays (", "- returns (").doesNotContain("goes");
    assertThat(story.notes("unreleased"))
        .isEqualTo("### Changed\n\n- stays (" + late.substring(0, 7) + ")\n");
  }

  @Test
  void an_entry_that_was_taken_back_later_leaves_what_is_unreleased() {
    story.commit("feat: stays");
    String gone = story.commit("fix: goes");
    story.unreleased();
    assertThat(story.read()).contains("### Fixed", "- goes");
    story.commit("Revert \"fix: goes\"\n\nThis reverts commit " + gone + ".");
    story.unreleased();
    assertThat(story.read()).contains("- stays").doesNotContain("- goes", "### Fixed");
  }

  @Test
  void a_commit_that_was_rebased_is_not_told_twice() {
    String told = story.commit("feat(x): told once");
    story.file(
        "CHANGELOG.md",
        "# Changes\n\n## Unreleased\n\n### Added\n\n- **x:** told once (0123abc)\n");
    assertThat(told).doesNotStartWith("0123abc");
    assertThat(story.unreleased().status()).isEqualTo(Status.UNCHANGED);
  }

  @Test
  void merges_are_not_told_what_they_merge_is_and_belongs_to_the_version_that_has_it() {
    story.commit("feat: base");
    story.tag("v1.0.0");
    story.on("work", "feat: on a branch");
    story.commit("fix: on main");
    story.tag("v1.0.1");
    story.on("main", "Merge branch 'work'", "work");
    story.tag("v1.1.0");
    story.keep();
    assertThat(story.notes("1.0.1")).contains("on main").doesNotContain("on a branch");
    assertThat(story.notes("1.1.0")).contains("on a branch").doesNotContain("Merge", "on main");
    assertThat(story.read()).doesNotContain("Merge");
  }

  @Test
  void a_release_has_what_its_pre_releases_had_and_stands_for_them() {
    story.commit("feat: one");
    story.tag("v1.0.0-rc.1");
    story.keep();
    story.commit("fix: two");
    story.tag("v1.0.0-rc.2").tag("v1.0.0");
    assertThat(story.keep().versions()).containsExactly("1.0.0");
    assertThat(story.notes("1.0.0")).contains("- one", "- two");
    assertThat(story.notes("1.0.0-rc.1")).contains("- one").doesNotContain("two");
  }

  @Test
  void nothing_in_a_subject_is_obeyed() {
    story.commit("feat: <img src=x onerror=alert(1)> @everyone [x](javascript:y) `<b> @z`");
    story.commit("feat(<!-- victor:end readme -->): <!-- victor:begin readme -->");
    story.commit(
        "fix!: # [9.9.9]\n\nBREAKING CHANGE: ## [9.9.9] - 2026-01-01\n<!-- victor:end x -->");
    story.release("1.0.0");
    assertThat(story.read())
        .contains(
            "- &lt;img src=x onerror=alert(1)> @\u200beveryone \\[x\\](javascript:y) `<b> @z`",
            "- **&lt;!-- victor:end readme --&gt;:** &lt;!-- victor:begin readme --&gt;",
            "\n  \\## \\[9.9.9\\] - 2026-01-01 &lt;!-- victor:end x --&gt;\n")
        .doesNotContain("<img", "<!--");
    assertThat(story.notes("latest")).contains("onerror");
    assertThatThrownBy(() -> story.notes("9.9.9")).isInstanceOf(UsageError.class);
  }

  @Test
  void the_project_decides_what_types_are_told_and_a_commit_may_decide_for_itself() {
    story.model(
        ",\"changelog\":{\"target\":\"CHANGES.md\",\"headings\":{\"docs\":\"Documentation\",\"perf\":\"-\",\"other\":\"Changed\"}}");
    story.commit("docs: pages");
    story.commit("perf: hidden");
    story.commit("no type at all");
    story.commit("chore: a hole\n\nChangelog: security");
    story.commit("feat: secret\n\nChangelog: none");
    assertThat(story.notes("unreleased").replaceAll(" \\([0-9a-f]{7}\\)", ""))
        .isEqualTo(
            """
            ### Changed

            - no type at all

            ### Security

            - a hole

            ### Documentation

            - pages
            """);
    assertThat(story.unreleased().target()).isEqualTo("CHANGES.md");
  }

  @Test
  void
      commits_without_a_type_are_counted_and_nothing_is_written_before_there_is_something_to_tell() {
    story.commit("wip");
    ChangelogAnswer answer = story.keep();
    assertThat(answer.status()).isEqualTo(Status.NONE);
    assertThat(story.folder.resolve("CHANGELOG.md")).doesNotExist();
    assertThat(story.unreleased().untyped()).isEqualTo(1);
    assertThatThrownBy(() -> story.release("next")).isInstanceOf(NeedsPerson.class);
    story.release("1.0.0");
    assertThat(story.read())
        .isEqualTo(HEADER + "\n## 1.0.0 - 2026-11-22\n\nNothing that users notice.\n");
  }

  @Test
  void versions_older_than_the_file_are_left_out_on_purpose() {
    story.commit("feat: old");
    story.tag("v0.9.0");
    story.commit("feat: new");
    story.tag("v1.0.0");
    story.file("CHANGELOG.md", "## 1.0.0\r\n\r\nOurs.\r\n");
    assertThat(story.keep().status()).isEqualTo(Status.UNCHANGED);
    story.commit("feat: newer");
    story.tag("v1.1.0").keep();
    assertThat(story.read())
        .startsWith("## 1.1.0 - 2026-11-01\r\n\r\n### Added\r\n")
        .endsWith("\r\n\r\n## 1.0.0\r\n\r\nOurs.\r\n");
  }

  @Test
  void a_version_that_is_tagged_before_it_is_told_has_the_day_of_its_tag() {
    story.commit("feat: one");
    story.commit("wip");
    story.tag("v1.0.0");
    ChangelogAnswer answer = story.release("1.0.0");
    assertThat(answer.versions()).containsExactly("1.0.0");
    assertThat(answer.untyped()).isEqualTo(1);
    assertThat(story.read()).contains("## 1.0.0 - 2026-11-01");
  }

  @Test
  void wrong_versions_are_refused() {
    story.commit("feat: one");
    story.tag("v1.0.0").keep();
    assertThatThrownBy(() -> story.release("1.0.0")).hasMessageContaining("1.0.0 is told already");
    assertThatThrownBy(() -> story.release("0.9.0"))
        .hasMessageContaining("0.9.0 is lower than 1.0.0");
    assertThatThrownBy(() -> story.release("soon")).hasMessageContaining("'soon' is no version");
    assertThatThrownBy(() -> story.notes("2.0.0"))
        .hasMessageContaining("neither the changelog nor a tag knows 2.0.0");
    story.file("CHANGELOG.md", "## 1.0.0\n");
    story.file(".git/shallow", story.commit("fix: x") + "\n");
    assertThatThrownBy(story::keep).isInstanceOf(BadInput.class).hasMessageContaining("shallow");
  }

  @Test
  void a_version_built_on_a_higher_one_has_only_its_own() {
    story.commit("feat: two");
    story.tag("v2.0.0");
    story.commit("fix: one");
    story.tag("v1.9.9");
    story.keep();
    assertThat(story.notes("2.0.0")).contains("- two").doesNotContain("- one");
    assertThat(story.notes("1.9.9")).contains("- one").doesNotContain("- two");
  }

  @Test
  void a_gitlab_has_other_addresses() {
    story.model(",\"links\":{\"repository\":\"https://gitlab.com/example/lab.git\"}");
    String one = story.commit("feat: one (#3)");
    story.tag("v1.0.0");
    story.unreleased();
    story.commit("fix: two");
    story.tag("v1.0.1").keep();
    assertThat(story.read())
        .contains(
            "([#3](https://gitlab.com/example/lab/-/issues/3)) (["
                + one.substring(0, 7)
                + "](https://gitlab.com/example/lab/-/commit/"
                + one
                + "))",
            "[1.0.1]: https://gitlab.com/example/lab/-/compare/v1.0.0...v1.0.1",
            "[1.0.0]: https://gitlab.com/example/lab/-/tags/v1.0.0");
    assertThat(story.notes("1.0.1"))
        .endsWith(
            """

            [All changes since v1.0.0](https://gitlab.com/example/lab/-/compare/v1.0.0...v1.0.1)
            """);
  }
}
