package dev.victor.git.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.git.branch.BranchGlob;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever glob there is, GitHub's patterns match the same branches.
class FnmatchProperties {

  @Property(tries = 3000)
  void the_patterns_match_what_the_glob_matches(
      @ForAll("globs") String glob, @ForAll("names") String name) {
    boolean matched =
        Fnmatch.of(new BranchGlob(glob)).stream()
            .anyMatch(pattern -> ruby(pattern, "refs/heads/" + name));

    assertThat(matched)
        .as("%s on %s by %s", glob, name, Fnmatch.of(new BranchGlob(glob)))
        .isEqualTo(new BranchGlob(glob).matches(name));
  }

  @Property(tries = 500)
  void a_name_is_matched_by_the_glob_made_of_it(
      @ForAll("names") String name, @ForAll("holes") int hole) {
    String glob =
        name.substring(0, Math.min(hole, name.length()))
            + "**"
            + name.substring(Math.min(hole + 1, name.length()));

    assertThat(Fnmatch.of(new BranchGlob(glob)))
        .as("%s on %s", glob, name)
        .anyMatch(pattern -> ruby(pattern, "refs/heads/" + name));
  }

  @Example
  void the_usual_globs() {
    assertThat(patterns("main")).containsExactly("refs/heads/main");
    assertThat(patterns("release/*")).containsExactly("refs/heads/release/*");
    assertThat(patterns("release/**")).containsExactly("refs/heads/release/**/*");
    assertThat(patterns("**")).containsExactly("refs/heads/**/*");
    assertThat(patterns("**/keep")).containsExactly("refs/heads/*/**/keep");
    assertThat(patterns("a/**/b")).containsExactly("refs/heads/a/*/**/b");
    assertThat(patterns("rel**")).containsExactly("refs/heads/rel*", "refs/heads/rel*/**/*");
    assertThat(patterns("v?.x")).containsExactly("refs/heads/v?.x");
    assertThat(patterns("a/****")).containsExactly("refs/heads/a/**/*");
  }

  @Example
  void a_glob_with_a_bracket_matches_no_branch_and_has_no_pattern() {
    assertThat(patterns("re[l]ease")).isEmpty();
  }

  @Example
  void too_many_of_them_are_told() {
    assertThatThrownBy(() -> patterns("a**b**c**d**e**f"))
        .isInstanceOfSatisfying(
            BadInput.class,
            e ->
                assertThat(e.line())
                    .isEqualTo(
                        "project.json: branching.protected: GitHub takes no glob with so many **"
                            + " within words: a**b**c**d**e**f; write several simpler globs"));
  }

  private static List<String> patterns(String glob) {
    return Fnmatch.of(new BranchGlob(glob));
  }

  /// Ruby's `File.fnmatch(pattern, name, File::FNM_PATHNAME)` in the slowest way: `**/` is any
  /// number of parts, any other star stays within a part.
  private static boolean ruby(String pattern, String name) {
    if (pattern.isEmpty()) {
      return name.isEmpty();
    }
    if (pattern.startsWith("**/")) {
      String rest = pattern.substring(3);
      return ruby(rest, name)
          || (name.indexOf('/') >= 0 && ruby(pattern, name.substring(name.indexOf('/') + 1)));
    }
    char first = pattern.charAt(0);
    String rest = pattern.substring(1);
    if (first == '*') {
      return ruby(rest, name)
          || (!name.isEmpty() && name.charAt(0) != '/' && ruby(pattern, name.substring(1)));
    }
    return !name.isEmpty()
        && (name.charAt(0) == first || (first == '?' && name.charAt(0) != '/'))
        && ruby(rest, name.substring(1));
  }

  @Provide
  static Arbitrary<String> globs() {
    return Arbitraries.of("a", "b", "/", "*", "**", "**/", "/**", "?")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(parts -> String.join("", parts))
        .filter(glob -> !glob.contains("//") && !glob.startsWith("/"))
        .filter(glob -> glob.chars().filter(c -> c == '*').count() <= 6);
  }

  @Provide
  static Arbitrary<String> names() {
    return Arbitraries.of("a", "b", "ab", "ba", "aab")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join("/", parts));
  }

  @Provide
  static Arbitrary<Integer> holes() {
    return Arbitraries.integers().between(0, 12);
  }
}
