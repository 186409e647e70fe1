package dev.victor.core.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {

  @Test
  void every_kind_has_its_exit_code() {
    assertThat(new UsageError(null, "x", null).exit().number()).isEqualTo(2);
    assertThat(new BadInput(null, "x", null).exit().number()).isEqualTo(3);
    assertThat(new NeedsPerson(null, "x", null).exit().number()).isEqualTo(4);
    assertThat(new OutsideFailed(null, "x", null).exit().number()).isEqualTo(5);
  }

  @Test
  void the_line_says_where_what_and_what_next() {
    assertThat(new BadInput("a.json:1:2", "unknown key", "did you mean \"b\"?").line())
        .isEqualTo("a.json:1:2: unknown key; did you mean \"b\"?");
    assertThat(new BadInput(null, "unknown key", null).line()).isEqualTo("unknown key");
  }

  @Test
  void the_cause_is_kept_for_the_report() {
    IllegalStateException cause = new IllegalStateException();
    assertThat(new UsageError(null, "x", null, cause)).hasCause(cause);
    assertThat(new OutsideFailed(null, "x", null, cause)).hasCause(cause);
  }
}
