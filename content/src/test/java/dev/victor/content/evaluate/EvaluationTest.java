package dev.victor.content.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.content.verify.Verdict;
import dev.victor.core.failure.ExitCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final Corpus CORPUS = Corpus.shipped();

  @Test
  void a_gate_that_says_yes_to_everything_is_found_out() {
    EvaluationAnswer answer =
        Evaluation.of(CORPUS, (text, ground) -> new Verdict(List.of(), List.of()));

    assertThat(answer.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(answer.open().planted().refused()).isZero();
    assertThat(answer.open().truths().refused()).isZero();
  }

  @Test
  void a_gate_that_says_no_to_everything_is_found_out() {
    EvaluationAnswer answer =
        Evaluation.of(
            CORPUS, (text, ground) -> new Verdict(List.of(), List.of(ground.facts().getFirst())));

    assertThat(answer.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(answer.open().truths().percent()).isEqualTo(100);
  }
}
