package dev.victor.git.branch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitMessagesTest {

  private final CommitMessages usual = CommitMessages.of(Policies.commitTypes());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feat: a page",
        "fix(core): a thing\n\nbody",
        "refactor(a/b c)!: more",
        "docs!: x",
        "\n  \nfeat: after blank lines",
        "Merge branch 'x'",
        "Revert \"feat: a page\""
      })
  void conventional_subjects_pass(String message) {
    assertThat(usual.check(message)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Added login,        feat: Added login
          feature: login,     feat: login
          Fix(core) : thing,  fix: thing
          feat:login,         feat: login
          feat(): login,      feat: login
          wip: login,         feat: login
          feat: ,             feat: feat:
          """)
  void others_are_refused_with_the_one_probably_meant(String subject, String meant) {
    assertThat(usual.check(subject))
        .hasValueSatisfying(
            refusal -> assertThat(refusal.mend()).isEqualTo("victor git ship -m '" + meant + "'"));
  }

  @Test
  void a_refusal_says_what_and_why() {
    assertThat(CommitMessages.of(Policies.commitTypes("add", "mend")).check("it's $(odd)"))
        .contains(
            new Refusal(
                "\"it's $(odd)\" is no Conventional Commit",
                "project.json wants TYPE(scope): what it does, with TYPE one of add, mend",
                "victor git ship -m 'add: it'\\''s $(odd)'"));
    assertThat(usual.check(" \n"))
        .hasValueSatisfying(refusal -> {
          assertThat(refusal.what()).isEqualTo("the commit message is empty");
          assertThat(refusal.mend()).isEqualTo("victor git ship -m 'feat: what it does'");
        });
  }

  @Test
  void without_a_policy_every_message_will_do() {
    assertThat(CommitMessages.of(null).check("whatever")).isEmpty();
    assertThat(CommitMessages.of(null).expression()).isEmpty();
  }

  @Test
  void the_types_of_the_project_replace_the_usual_ones() {
    CommitMessages own = CommitMessages.of(Policies.commitTypes("a.b"));
    assertThat(own.check("a.b: x")).isEmpty();
    assertThat(own.check("axb: x")).isPresent();
    assertThat(own.check("feat: x")).isPresent();
  }
}
