package dev.victor.git.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BranchNamesTest {

  private final BranchNames typed = BranchNames.of(Policies.types("feat", "fix"));

  @ParameterizedTest
  @ValueSource(
      strings = {"feat/a", "fix/A.b_c-d/e", "main", "keep/this", "feat/" + "0123456789", "fix/1"})
  void allowed_names_pass(String name) {
    assertThat(typed.check(name, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          feature/login,  feat/login
          Feat/login,     feat/login
          login,          feat/login
          feat,           feat/feat
          keep/a/b,       feat/keep/a/b
          master,         feat/master
          fix/-x,         fix/x
          fix/x..y,       fix/x.y
          fix/a b,        fix/a-b
          fix/.hidden,    fix/hidden
          fix/x.lock,     fix/x
          fix/ünicode,    fix/nicode
          fix/a~1,        fix/a-1
          'fix/$(touch x)', fix/touch-x
          """)
  void a_refused_name_comes_with_the_one_that_was_probably_meant(String name, String meant) {
    assertThat(typed.check(name, List.of()))
        .hasValueSatisfying(
            refusal -> assertThat(refusal.mend()).isEqualTo("victor git start " + meant));
    assertThat(typed.check(meant, List.of())).isEmpty();
  }

  @Test
  void a_refusal_says_what_and_why() {
    assertThat(typed.check("login", List.of()))
        .contains(
            new Refusal(
                "login is no allowed branch name",
                "project.json wants TYPE/name with TYPE one of feat, fix",
                "victor git start feat/login"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',         it is empty
          -x,         'it begins with a dash, like an option'
          HEAD,       git calls something else by that name
          a b,        it has a blank or a control character
          a^b,        it has one of ~ ^ : ? * [ \\
          a..b,       it has two dots in a row
          a@{b,       it has @{
          a//b,       'a slash stands at its begin or end, or twice in a row'
          a/.b,       a part of it begins with a dot
          a.,         it ends with a dot
          a.lock/b,   a part of it ends with .lock
          """)
  void what_git_does_not_take_is_refused_without_a_policy_too(String name, String why) {
    assertThat(BranchNames.of(null).check(name, List.of()))
        .hasValueSatisfying(refusal -> {
          assertThat(refusal.what()).isEqualTo(name + " is no name git takes for a branch");
          assertThat(refusal.why()).isEqualTo(why);
        });
  }

  @Test
  void without_a_policy_any_name_of_git_will_do() {
    BranchNames any = BranchNames.of(null);
    assertThat(any.check("whatever", List.of("Whatever"))).isEmpty();
    assertThat(any.check("x".repeat(250), List.of())).isEmpty();
    assertThat(any.rule()).isEqualTo("any name will do");
  }

  @Test
  void a_policy_without_types_and_pattern_allows_any_name() {
    assertThat(BranchNames.of(Policies.types()).check("whatever/ünicode", List.of())).isEmpty();
  }

  @Test
  void a_pattern_counts_as_a_whole_and_in_place_of_types() {
    BranchNames jira = BranchNames.of(Policies.pattern("[A-Z]+-\\d+(-[a-z-]+)?"));
    assertThat(jira.check("ABC-12-fix-it", List.of())).isEmpty();
    assertThat(jira.check("main", List.of())).isEmpty();
    assertThat(jira.check("xABC-12", List.of()))
        .contains(
            new Refusal(
                "xABC-12 is no allowed branch name",
                "project.json wants names that match [A-Z]+-\\d+(-[a-z-]+)?",
                "victor git policy show"));
  }

  @Test
  void gitflow_has_names_of_its_own() {
    BranchNames names = BranchNames.of(Policies.gitflow());
    for (String name : List.of("develop", "release/1.0", "hotfix/x/y", "feature/z", "chore/q")) {
      assertThat(names.check(name, List.of())).as(name).isEmpty();
    }
    assertThat(names.check("other/x", List.of())).isPresent();
  }

  @Test
  void perennial_branches_are_called_as_they_are() {
    assertThat(typed.check("staging", List.of())).isPresent();
    assertThat(typed.alongside(List.of(new BranchGlob("stag*"))).check("staging", List.of()))
        .isEmpty();
  }

  @Test
  void too_long_a_name_is_refused() {
    assertThat(typed.check("feat/" + "x".repeat(195), List.of())).isEmpty();
    assertThat(typed.check("feat/" + "x".repeat(196), List.of()))
        .contains(
            new Refusal(
                "feat/" + "x".repeat(35) + "… is too long a name",
                "it has 201 characters, at most 200 are allowed",
                "victor git start feat/" + "x".repeat(35)));
  }

  @Test
  void a_branch_cannot_be_a_folder_of_another() {
    assertThat(typed.check("feat/a/b", List.of("main", "feat/a")))
        .contains(
            new Refusal(
                "feat/a/b has no room beside feat/a",
                "git keeps branches as files, and feat/a cannot be a folder too",
                "git branch -m feat/a feat/a-old"));
    assertThat(typed.check("feat/a", List.of("feat/a/b")))
        .contains(
            new Refusal(
                "feat/a has no room beside feat/a/b",
                "git keeps branches as files, and feat/a is a folder already",
                "victor git start feat/a-2"));
    assertThat(typed.check("feat/a", List.of("feat/ab", "feat/a"))).isEmpty();
  }

  @Test
  void names_that_differ_only_in_case_clash() {
    assertThat(typed.check("feat/Login", List.of("feat/login")))
        .contains(
            new Refusal(
                "feat/Login differs from feat/login only in upper and lower case",
                "there are file systems on which both are one",
                "git switch feat/login"));
  }

  @Test
  void no_refusal_is_a_danger_to_terminal_or_shell() {
    assertThat(BranchNames.of(null).check("a/$(touch x)'b", List.of("a")))
        .hasValueSatisfying(
            refusal -> assertThat(refusal.mend()).isEqualTo("victor git start a/touch-x-b"));
    assertThat(typed.check("a\u001b[31mb", List.of()))
        .hasValueSatisfying(
            refusal -> assertThat(refusal.what()).startsWith("a\\u001b[31mb is no"));
    assertThat(BranchNames.of(null).check("$(x)/b", List.of("$(x)")))
        .hasValueSatisfying(
            refusal -> assertThat(refusal.mend()).isEqualTo("git branch -m '$(x)' '$(x)-old'"));
  }
}
