package dev.victor.content.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      emptyValue = "",
      value = {
        "feat: x¦feat¦''¦false¦x",
        "Feat(core)!: a b¦feat¦core¦true¦a b",
        "fix!:  two blanks¦fix¦''¦true¦two blanks",
        "just words: here¦''¦''¦false¦just words: here",
        "feat:none¦''¦''¦false¦feat:none",
        "feat(): x¦''¦''¦false¦feat(): x",
        "https://example.com: x¦''¦''¦false¦https://example.com: x",
      })
  void a_subject_is_taken_apart(
      String line, String type, String scope, boolean breaking, String text) {
    assertThat(Subject.of(line)).isEqualTo(new Subject(type, scope, breaking, text));
  }
}
