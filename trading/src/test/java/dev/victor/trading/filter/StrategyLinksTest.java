package dev.victor.trading.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Span;
import dev.victor.trading.journal.Step;
import dev.victor.trading.report.SampleWorkspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyLinksTest {

  @TempDir Path folder;

  @Test
  void a_magic_number_is_called_by_its_strategy_and_version() throws IOException {
    StrategyLinks links =
        links("{\"strategy\": \"sma\", \"version\": \"3f2a\", \"magic\": [\"4711\"]}", "ftmo");

    assertThat(links.linked(span("1", "4711", "")).strategy()).contains("sma@3f2a");
    assertThat(links.linked(step("4711", null)).strategy()).contains("sma@3f2a");
    assertThat(links.linked(span("2", "4712", "")).strategy()).contains("4712");
    assertThat(links.byComment()).isFalse();
  }

  @Test
  void a_remark_names_the_position_and_by_it_the_deals() throws IOException {
    StrategyLinks links = links("{\"strategy\": \"sma\", \"comment\": \"SMA v?*\"}", "ftmo");

    assertThat(links.byComment()).isTrue();
    assertThat(links.linked(span("7", null, "SMA v2 long")).strategy()).contains("sma");
    assertThat(links.linked(step(null, "7")).strategy()).contains("sma");
    assertThat(links.linked(step(null, "8")).strategy()).isEmpty();
    assertThat(links.linked(span("9", null, "")).strategy()).isEmpty();
  }

  @Test
  void the_first_link_that_fits_account_and_day_counts() throws IOException {
    String declared =
        "{\"strategy\": \"sma\", \"version\": \"2\", \"magic\": [\"1\"], \"since\":"
            + " \"2026-11-02\"}, {\"strategy\": \"sma\", \"version\": \"1\", \"magic\": [\"1\"]}";
    String other = "{\"strategy\": \"sma\", \"account\": \"ftmo\", \"magic\": [\"1\"]}";

    // 23:30 on the first of November is the second in Berlin only after midnight there
    assertThat(links(declared, "ftmo").linked(span("1", "1", "")).strategy()).contains("sma@1");
    assertThat(links(other, "demo").linked(span("1", "1", "")).strategy()).contains("1");
  }

  private StrategyLinks links(String declared, String account) throws IOException {
    return StrategyLinks.of(
        SampleWorkspace.in(folder, ", \"journal\": {\"strategies\": [" + declared + "]}").project(),
        account);
  }

  private static Span span(String id, @Nullable String magic, String comment) {
    return new Span(
        id,
        "EURUSD",
        Direction.LONG,
        Instant.parse("2026-11-01T22:30:00Z"),
        Instant.parse("2026-11-03T10:00:00Z"),
        Money.NONE,
        Optional.empty(),
        Excursion.UNKNOWN,
        Optional.empty(),
        Optional.ofNullable(magic),
        comment);
  }

  private static Step step(@Nullable String magic, @Nullable String position) {
    return new Step(
        Instant.parse("2026-11-03T10:00:00Z"),
        Money.NONE,
        true,
        Direction.LONG,
        "EURUSD",
        Optional.ofNullable(magic),
        Optional.ofNullable(position));
  }
}
