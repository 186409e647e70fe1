package dev.victor.cli.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainTest {

  @ParameterizedTest
  @ValueSource(strings = {"docs", "git", "journal", "shell", "log"})
  void the_hot_commands_of_a_kind_end_well(String kind) {
    assertThatCode(() -> Train.main(new String[] {kind})).doesNotThrowAnyException();
  }

  @Test
  void another_kind_is_a_mistake() {
    assertThatThrownBy(() -> Train.main(new String[] {"all"})).hasMessageContaining("all");
  }
}
