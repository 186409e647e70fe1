package dev.victor.content.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Merge branch 'feat/lstm', feat/lstm",
        "Merge branch 'feat/lstm' into main, feat/lstm",
        "Merge remote-tracking branch 'origin/fix/a', fix/a",
        "Merge branch 'feat/a' of example.com:x/y, feat/a",
        "Merge pull request #12 from victor/feat/gru, feat/gru",
      })
  void what_came_into_the_trunk(String subject, String branch) {
    assertThat(Merge.branch(Days22.commit(1, subject), "main")).contains(branch);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Merge branch 'main'",
        "Merge branch 'main' into feat/lstm",
        "Merge branch 'feat/a' into feat/b",
        "Merge tag 'v1.0.0'",
        "Merged it all"
      })
  void what_did_not(String subject) {
    assertThat(Merge.branch(Days22.commit(1, subject), "main")).isEmpty();
  }

  @Test
  void the_trunk_may_have_another_name() {
    assertThat(Merge.branch(Days22.commit(1, "Merge branch 'a' into trunk"), "trunk"))
        .contains("a");
  }
}
