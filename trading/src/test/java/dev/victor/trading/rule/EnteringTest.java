package dev.victor.trading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.fixture.Fills;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnteringTest {

  @Test
  void turning_round_is_an_entry_as_large_as_what_is_left() {
    List<Deal> deals = new Fills().buy("3", "100").sell("6", "101").deals();
    List<Deal> told = List.of(told(deals.get(0), Entry.IN), told(deals.get(1), Entry.IN_OUT));

    assertThat(Entering.of(told))
        .extracting(each -> each.volume().toPlainString())
        .containsExactly("3", "3");
  }

  @Test
  void what_is_entered_after_everything_was_closed_is_another_decision() {
    List<Deal> deals = new Fills().buy("3", "100").sell("3", "101").buy("2", "99").deals();

    assertThat(
            Entering.of(
                List.of(
                    told(deals.get(0), Entry.IN),
                    told(deals.get(1), Entry.OUT),
                    told(deals.get(2), Entry.IN))))
        .hasSize(2);
  }

  private static Deal told(Deal deal, Entry entry) {
    return deal.settled(entry, deal.money(), Optional.of("7"));
  }
}
