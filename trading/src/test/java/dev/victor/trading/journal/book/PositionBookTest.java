package dev.victor.trading.journal.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.fixture.Fills;
import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PositionBookTest {

  private static Entries settled(Fills fills) {
    return Settled.of(new Entries(fills.deals(), List.of(), List.of()));
  }

  private static String shown(Position position) {
    return position.id()
        + " "
        + position.direction()
        + " "
        + position.volume()
        + " "
        + position.openPrice()
        + " → "
        + position.closePrice()
        + " "
        + position.money().profit()
        + " "
        + position.money().commission();
  }

  @Test
  void what_was_opened_first_is_closed_first() {
    Entries entries = settled(new Fills().buy("1", "100").buy("1", "110").sell("2", "120"));

    assertThat(entries.positions())
        .extracting(PositionBookTest::shown)
        .containsExactly("f1 LONG 2 105 → 120 30.00 -0.40");
    assertThat(entries.deals())
        .extracting(Deal::entry)
        .containsExactly(Entry.IN, Entry.IN, Entry.OUT);
    assertThat(entries.deals()).allSatisfy(deal -> assertThat(deal.position()).contains("f1"));
  }

  @Test
  void what_expired_is_worth_nothing_and_loses_all_that_was_paid() {
    Entries entries = settled(new Fills().buy("2", "1.50").sell("1", "2.00").sell("1", "0"));

    assertThat(entries.deals().getLast().value()).hasValue(BigDecimal.ZERO);
    assertThat(entries.positions().getFirst().money().profit()).isEqualByComparingTo("-1");
  }

  @Test
  void each_part_that_is_closed_makes_its_own_profit() {
    Entries entries =
        settled(new Fills().buy("2", "100").buy("2", "110").sell("1", "120").sell("3", "90"));

    assertThat(entries.deals())
        .extracting(deal -> deal.money().profit())
        .containsExactly(amount("0.00"), amount("0.00"), amount("20.00"), amount("-50.00"));
    assertThat(entries.positions())
        .extracting(PositionBookTest::shown)
        .containsExactly("f1 LONG 4 105 → 97.5 -30.00 -0.80");
  }

  @Test
  void a_fill_larger_than_what_is_open_turns_it_round_and_its_costs_are_shared() {
    Entries entries = settled(new Fills().buy("1", "100").sell("3", "90").buy("2", "80"));

    assertThat(entries.positions())
        .extracting(PositionBookTest::shown)
        .containsExactly("f1 LONG 1 100 → 90 -10.00 -0.20", "f2 SHORT 2 90 → 80 20.00 -0.40");
    assertThat(entries.deals())
        .extracting(Deal::entry)
        .containsExactly(Entry.IN, Entry.IN_OUT, Entry.OUT);
    assertThat(entries.deals().get(1).result()).isEqualByComparingTo("-10.30");
  }

  @Test
  void symbols_are_apart() {
    Entries entries =
        settled(
            new Fills()
                .buy("1", "100")
                .fill("NQ", Side.SELL, "1", "200")
                .sell("1", "101")
                .fill("NQ", Side.BUY, "1", "190"));

    assertThat(entries.positions())
        .extracting(PositionBookTest::shown)
        .containsExactly("f1 LONG 1 100 → 101 1.00 -0.20", "f2 SHORT 1 200 → 190 10.00 -0.20");
  }

  @Test
  void positions_that_the_broker_names_are_apart_though_of_one_symbol() {
    List<Deal> deals = new Fills().buy("1", "100").buy("1", "110").sell("1", "120").deals();
    List<Position> positions = new ArrayList<>();
    PositionBook book = new PositionBook(deal -> {}, positions::add);

    book.add(deals.get(0).in(Optional.of("A")));
    book.add(deals.get(1).in(Optional.of("B")));
    book.add(deals.get(2).in(Optional.of("B")));

    assertThat(positions)
        .extracting(PositionBookTest::shown)
        .containsExactly("B LONG 1 110 → 120 10.00 -0.20");
  }

  @Test
  void a_close_without_an_opening_is_counted_and_makes_no_position() {
    Deal out = new Fills().sell("1", "100").deals().getFirst();
    List<Deal> settled = new ArrayList<>();
    List<Position> positions = new ArrayList<>();
    PositionBook book = new PositionBook(settled::add, positions::add);

    book.add(out.settled(Entry.OUT, out.money(), Optional.empty()));

    assertThat(book.unmatched()).isEqualTo(1);
    assertThat(positions).isEmpty();
    assertThat(settled).singleElement().extracting(Deal::closes).isEqualTo(true);
    assertThat(Direction.openedBy(Side.SELL)).isEqualTo(Direction.SHORT);
  }

  private static BigDecimal amount(String text) {
    return new BigDecimal(text);
  }
}
