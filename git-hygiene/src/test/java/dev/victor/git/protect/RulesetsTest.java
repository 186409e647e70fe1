package dev.victor.git.protect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.project.Branching;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesetsTest {

  private static final String STAND_IN =
      "names: GitHub's branch_name_pattern is for Enterprise plans; a rule for new branches and"
          + " the check branch-policy stand in for it";

  @Test
  void the_rulesets_of_a_trunk() throws IOException {
    Rulesets rulesets =
        Rulesets.of(policy("trunk", "main", List.of("feat", "fix"), null, "rebase", true, "main"));

    assertThat(rulesets.wanted())
        .extracting(Ruleset::file)
        .containsExactly("protected-branches.json", "branch-names.json");
    assertThat(text(rulesets, 0)).isEqualTo(golden("trunk/protected-branches.json"));
    assertThat(text(rulesets, 1)).isEqualTo(golden("trunk/branch-names.json"));
    assertThat(rulesets.limits()).containsExactly(STAND_IN);
  }

  @Test
  void the_rulesets_of_gitflow() throws IOException {
    Rulesets rulesets =
        Rulesets.of(
            policy(
                "gitflow",
                "main",
                List.of("feature", "bugfix"),
                null,
                "merge",
                null,
                "main",
                "develop",
                "release/**",
                "v?.x"));

    assertThat(text(rulesets, 0)).isEqualTo(golden("gitflow/protected-branches.json"));
    assertThat(text(rulesets, 1)).isEqualTo(golden("gitflow/branch-names.json"));
    assertThat(rulesets.limits()).containsExactly(STAND_IN);
  }

  @Test
  void a_pattern_is_enforced_by_the_check_alone_which_is_said() throws IOException {
    Rulesets rulesets =
        Rulesets.of(
            policy("trunk", "main", List.of(), "(feat|fix)/LAB-\\d+-.*", null, true, "main"));

    assertThat(rulesets.wanted())
        .extracting(Ruleset::file)
        .containsExactly(Rulesets.PROTECTED_FILE);
    assertThat(text(rulesets, 0)).isEqualTo(golden("trunk/protected-branches.json"));
    assertThat(rulesets.limits())
        .containsExactly(
            "names: branching.pattern is no glob, and GitHub's branch_name_pattern is for"
                + " Enterprise plans: only the check branch-policy enforces it");
  }

  @Test
  void without_types_and_protected_branches_there_is_no_ruleset() {
    Rulesets rulesets = Rulesets.of(policy("trunk", "main", List.of(), null, null, null));

    assertThat(rulesets.wanted()).isEmpty();
    assertThat(rulesets.limits())
        .containsExactly("protected: project.json names no branch, so none is protected");
  }

  @Test
  void a_glob_that_matches_no_branch_is_left_out_and_said() {
    Rulesets rulesets =
        Rulesets.of(policy("trunk", null, List.of(), null, null, null, "re[l]", "master"));

    assertThat(text(rulesets, 0))
        .contains("\"~DEFAULT_BRANCH\",\n        \"refs/heads/master\"")
        .doesNotContain("re[l]");
    assertThat(rulesets.limits())
        .containsExactly("protected: re[l] matches no name that git takes, so it is left out");
  }

  @ParameterizedTest
  @CsvSource({"rebase, true", ", true", "merge, false"})
  void only_who_rebases_must_be_up_to_date_to_be_merged(String sync, boolean strict) {
    assertThat(text(Rulesets.of(policy("trunk", "main", List.of(), null, sync, null, "main")), 0))
        .contains("\"strict_required_status_checks_policy\" : " + strict);
  }

  @Test
  void the_default_branch_is_meant_only_where_the_trunk_is_protected() {
    assertThat(
            text(Rulesets.of(policy("trunk", "main", List.of(), null, null, null, "release")), 0))
        .doesNotContain("~DEFAULT_BRANCH");
  }

  private static String text(Rulesets rulesets, int index) {
    return rulesets.wanted().get(index).text();
  }

  private static Branching policy(
      String model,
      @Nullable String trunk,
      List<String> types,
      @Nullable String pattern,
      @Nullable String sync,
      @Nullable Boolean linear,
      String... closed) {
    return new Branching(
        model,
        trunk,
        null,
        types,
        pattern,
        sync,
        List.of(closed),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        linear,
        null);
  }

  static String golden(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RulesetsTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
