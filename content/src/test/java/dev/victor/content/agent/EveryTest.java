package dev.victor.content.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.UsageError;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EveryTest {

  @Test
  void a_pause_is_read_as_people_type_it() {
    assertThat(List.of("60", "60s", "5m", "24h").stream().map(Every::of))
        .containsExactly(
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            Duration.ofHours(24));
    for (String wrong : List.of("", "0", "25h", "-1", "1d", "1.5m", "999999")) {
      assertThatThrownBy(() -> Every.of(wrong)).isInstanceOf(UsageError.class);
    }
  }
}
