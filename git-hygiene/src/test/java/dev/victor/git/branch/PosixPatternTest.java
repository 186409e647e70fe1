package dev.victor.git.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosixPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '"',
      textBlock =
          """
          feat/.+ => ^(feat/.+)$
          [A-Z]+-\\d+ => ^([A-Z]+-[0-9]+)$
          \\w{2,5} => ^([0-9A-Z_a-z]{2,5})$
          a*?b+?c?? => ^(a*b+c?)$
          (?:a|b)c => ^((a|b)c)$
          (?P<kind>a|b|) => ^(((a|b)?))$
          (?<kind>a) => ^((a))$
          (|)x => ^(x)$
          (?i)Ab[c-e] => ^([Aa][Bb][CDEcde])$
          (?i:a)b => ^(([Aa])b)$
          (?i)[^a] => ^(([^Aa]|[^ -~]+))$
          a(?i)b|c => ^(a[Bb]|[Cc])$
          [^/]* => ^([^/]*)$
          [^/] => ^(([^/]|[^ -~]+))$
          [\\]\\-.] => ^([].-])$
          [\\w.-] => ^([.0-9A-Z_a-z-])$
          [^\\s\\d] => ^(([^0-9]|[^ -~]+))$
          [[:alpha:]_] => ^([A-Z_a-z])$
          \\Qa.b*\\E*c => ^(a\\.b\\**c)$
          \\Q\\Ex\\Q? => ^(x\\?)$
          \\x41\\x{42}\\103 => ^(ABC)$
          ä+ => ^((ä)+)$
          a{,2} => ^(a\\{,2\\})$
          ^a$|\\Ab\\z => ^(^a$|^b$)$
          x{0}y => ^(y)$
          """)
  void what_re2_says_is_said_in_posix(String re2, String posix) {
    assertThat(PosixPattern.of(re2, "here")).isEqualTo(posix);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '"',
      textBlock =
          """
          a\\b => \\b
          \\pL => \\p
          [\\p{Greek}] => \\p
          [ä] => a letter beyond ASCII in brackets
          [\\t] => brackets with nothing in them that a branch name can have
          ((a{200}){200}){2} => so many repetitions of repetitions
          a{300} => a repetition of more than 255
          ^*a => a repeated ^
          """)
  void what_posix_cannot_say_is_refused(String re2, String what) {
    assertThatThrownBy(() -> PosixPattern.of(re2, "project.json: branching.pattern"))
        .isInstanceOf(BadInput.class)
        .hasMessageEndingWith("grep -E has no words for " + what);
  }

  @Test
  void the_patterns_of_a_policy_are_for_whole_names() {
    assertThat(BranchNames.of(Policies.types("feat", "v1.x")).expressions())
        .containsExactly("^(feat|v1\\.x)/[A-Za-z0-9][A-Za-z0-9._/-]*$", "^main$", "^keep/[^/]*$");
    assertThat(BranchNames.of(Policies.pattern("a.+")).expressions())
        .containsExactly("^(a.+)$", "^main$");
    assertThat(BranchNames.of(Policies.types()).expressions()).isEmpty();
    assertThat(BranchNames.of(null).expressions()).isEqualTo(List.of());
  }
}
