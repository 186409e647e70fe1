package dev.victor.content.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.content.verify.Gate;
import dev.victor.content.verify.Ground;
import dev.victor.content.verify.Verdict;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  /// One of so many planted drafts: the command judges all of them.
  private static final int STEP = 5;

  /// What the gate reaches, in percent, on the sheets of both parts: it may only get better.
  private static final double CAUGHT = 97.5;

  private static final double TRUE_TEXTS_REFUSED = 3.3;
  private static final double TEMPLATE_REFUSED = 0;

  private static final Set<String> SOME = Set.of("trade-green-day", "release-one");

  @Test
  void the_gate_is_not_worse_than_it_was() {
    EvaluationAnswer answer = Evaluation.of(Corpus.shipped(), Gate::judge, STEP, Optional.empty());

    for (Part part : List.of(answer.open(), answer.heldOut())) {
      assertThat(part.planted().percent()).as(text(answer)).isGreaterThanOrEqualTo(CAUGHT);
      assertThat(part.truths().percent()).as(text(answer)).isLessThanOrEqualTo(TRUE_TEXTS_REFUSED);
      assertThat(part.template().percent()).as(text(answer)).isLessThanOrEqualTo(TEMPLATE_REFUSED);
    }
    assertThat(answer.open().planted().and(answer.heldOut().planted()).drafts()).isGreaterThan(400);
  }

  @Test
  void a_gate_that_says_yes_to_everything_is_found_out() {
    EvaluationAnswer answer =
        Evaluation.of(
            some(), (text, ground) -> new Verdict(List.of(), List.of()), 1, Optional.empty());

    assertThat(answer.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(answer.open().planted().refused()).isZero();
    assertThat(answer.open().truths().refused()).isZero();
    assertThat(answer.open().slips()).hasSize(answer.open().planted().drafts());
  }

  /// What is refused for the wrong reason is not caught.
  @Test
  void a_gate_that_says_no_to_everything_is_found_out() {
    EvaluationAnswer answer = Evaluation.of(some(), EvaluationTest::no, 1, Optional.empty());

    assertThat(answer.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(answer.open().truths().percent()).isEqualTo(100);
    assertThat(answer.open().planted().drafts())
        .isEqualTo(some().sheets().stream().mapToInt(sheet -> sheet.lies().size()).sum());
  }

  @Test
  void it_says_what_was_caught_by_class_and_shows_slips_only_when_asked() {
    EvaluationAnswer answer =
        Evaluation.of(
            some(), (text, ground) -> new Verdict(List.of(), List.of()), 1, Optional.empty());

    assertThat(text(answer))
        .containsPattern("wrong-digit +\\d+ +0 +0\\.0 % +0 +0\n")
        .contains("short of 98 % caught", "no model was asked: set VICTOR_LLM_URL")
        .doesNotContain("trade-green-day");
    EvaluationAnswer detailed =
        answer.showing(new EvaluationAnswer.Shown(true, false, Optional.of(Mistake.FENCED_JSON)));
    assertThat(text(detailed))
        .contains("trade-green-day, fenced-json\n")
        .doesNotContain("wrong-digit", "trade-green-day, empty");
    assertThat(Json.write(detailed.json()))
        .contains("\"passed\" : false", "\"fenced-json\" : {", "\"wronglyJudged\" : [")
        .doesNotContain("wrong-digit");
  }

  @Test
  void sheets_held_out_are_shown_only_when_these_are_asked_for() {
    Corpus heldOut =
        new Corpus(Corpus.shipped().sheets().stream().filter(Sheet::heldOut).limit(2).toList());
    EvaluationAnswer answer = Evaluation.of(heldOut, EvaluationTest::no, 1, Optional.empty());
    String id = heldOut.sheets().getFirst().id();

    assertThat(text(answer.showing(new EvaluationAnswer.Shown(true, false, Optional.empty()))))
        .doesNotContain(id);
    assertThat(text(answer.showing(new EvaluationAnswer.Shown(true, true, Optional.empty()))))
        .contains(id + ", true text\n");
  }

  private static Verdict no(String text, Ground ground) {
    return new Verdict(List.of(), ground.facts());
  }

  private static Corpus some() {
    return new Corpus(
        Corpus.shipped().sheets().stream().filter(sheet -> SOME.contains(sheet.id())).toList());
  }

  private static String text(EvaluationAnswer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    answer.print(new Console(stream, stream, Console.Terminal.NONE));
    return out.toString(StandardCharsets.UTF_8);
  }
}
