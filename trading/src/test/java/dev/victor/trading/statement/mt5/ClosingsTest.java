package dev.victor.trading.statement.mt5;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.journal.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosingsTest {

  private static final Instant AT = Instant.parse("2026-04-07T10:00:00Z");

  @Test
  void of_what_was_closed_at_one_moment_volume_and_profit_tell_apart() {
    List<Position> positions = List.of(position("1", "0.06", "38.19"), position("2", "0.05", "9"));
    Deal first = deal("11", "0.06", "38.19");
    Deal second = deal("12", "0.05", "9.00");

    assertThat(owners(positions, first, second)).containsExactly("1", "2");
  }

  @Test
  void many_deals_on_one_position_stay_unknown() {
    List<Position> positions = List.of(position("1", "0.06", "38.19"));

    assertThat(owners(positions, deal("11", "0.03", "5"), deal("12", "0.05", "7")))
        .containsExactly("", "");
    assertThat(owners(positions, deal("11", "0.06", "38.19"), deal("12", "0.05", "7")))
        .containsExactly("1", "");
  }

  @Test
  void a_lone_deal_may_be_a_part_but_never_more_than_its_position() {
    List<Position> positions = List.of(position("1", "0.06", "38.19"));

    assertThat(owners(positions, deal("11", "0.03", "5"))).containsExactly("1");
    assertThat(owners(positions, deal("11", "0.07", "5"))).containsExactly("");
  }

  @Test
  void two_positions_that_are_the_same_in_all_stay_unknown() {
    assertThat(
            owners(
                List.of(position("1", "0.06", "5"), position("2", "0.06", "5")),
                deal("11", "0.06", "5"),
                deal("12", "0.06", "5")))
        .containsExactly("", "");
  }

  private static List<String> owners(List<Position> positions, Deal... deals) {
    Closings closings = new Closings(positions, List.of(deals).stream());
    return List.of(deals).stream().map(deal -> closings.of(deal).orElse("")).toList();
  }

  private static Position position(String id, String volume, String profit) {
    return new Position(
        id,
        "XAUUSD",
        Direction.LONG,
        new BigDecimal(volume),
        AT.minusSeconds(600),
        new BigDecimal("4700"),
        AT,
        new BigDecimal("4710.50"),
        Money.of(new BigDecimal(profit), BigDecimal.ZERO),
        Protection.UNKNOWN,
        Excursion.UNKNOWN,
        Optional.empty(),
        "");
  }

  private static Deal deal(String id, String volume, String profit) {
    return new Deal(
        id,
        AT,
        0,
        "XAUUSD",
        Side.SELL,
        Entry.OUT,
        new BigDecimal(volume),
        new BigDecimal("4710.5"),
        Money.of(new BigDecimal(profit), BigDecimal.ZERO),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
