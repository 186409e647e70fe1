package dev.victor.trading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.fact.Period;
import dev.victor.trading.forward.ForwardDesk;
import dev.victor.trading.halt.Halt;
import dev.victor.trading.stage.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What trails of strategies tell of a day.
class StrategyFactsTest {

  @TempDir Path folder;

  @Test
  void the_last_stage_and_the_stops_of_a_day_are_facts() throws IOException {
    ForwardDesk desk = new ForwardDesk(folder, "").promoted(Stage.BACKTESTED, Stage.FORWARD);
    var _ =
        new Halt(desk.session())
            .run(
                new Halt.Request(
                    Optional.of("s"), false, false, Optional.of("feed is down"), false));

    assertThat(told(desk, "2026-01-05"))
        .containsExactly("strategy.s.stage = forward", "strategy.s.stops = 1");
    assertThat(told(desk, "2026-01-06")).isEmpty();
  }

  private static List<String> told(ForwardDesk desk, String day) {
    return new StrategyFacts()
            .facts(desk.session().workspace(), Period.day(LocalDate.parse(day), ZoneOffset.UTC))
            .stream()
            .map(fact -> fact.id() + " = " + fact.value())
            .toList();
  }
}
