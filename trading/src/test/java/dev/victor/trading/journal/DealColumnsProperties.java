package dev.victor.trading.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DealColumnsProperties {

  @Property(tries = 100)
  void deals_come_out_as_they_went_in(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 300) int count) {
    Random random = new Random(seed);
    List<Deal> deals = new ArrayList<>();
    DealColumns columns = new DealColumns();
    for (int i = 0; i < count; i++) {
      Deal deal = deal(random);
      deals.add(deal);
      columns.add(deal);
    }

    assertThat(columns).isEqualTo(deals);
    assertThat(columns.reversed()).isEqualTo(deals.reversed());
    assertThat(columns.by(time -> time.plusSeconds(3600)))
        .isEqualTo(deals.stream().map(deal -> deal.at(deal.time().plusSeconds(3600))).toList());
  }

  @Property(tries = 1)
  void many_deals_fill_several_parts() {
    Random random = new Random(7);
    List<Deal> deals = new ArrayList<>();
    DealColumns columns = new DealColumns();
    for (int i = 0; i < 40_000; i++) {
      Deal deal = deal(random);
      deals.add(deal);
      columns.add(deal);
    }
    assertThat(columns.equals(deals)).isTrue();
  }

  private static Deal deal(Random random) {
    boolean plain = random.nextInt(3) > 0;
    Deal deal =
        new Deal(
            "né" + random.nextInt(),
            Instant.ofEpochSecond(
                random.nextLong(-1L << 35, 1L << 35), random.nextInt(1_000_000_000)),
            random.nextLong(),
            "S" + random.nextInt(3),
            random.nextBoolean() ? Side.BUY : Side.SELL,
            List.of(Entry.IN, Entry.OUT, Entry.IN_OUT, Entry.UNSTATED).get(random.nextInt(4)),
            plain ? BigDecimal.ONE : number(random),
            number(random),
            plain ? Money.NONE : Money.of(number(random), number(random)),
            plain ? Optional.empty() : Optional.of(number(random).abs()),
            text(random),
            text(random),
            text(random),
            plain ? "" : "c" + random.nextInt(5));
    return plain
        ? deal
        : deal.realizing(number(random))
            .guarded(Protection.atEnd(number(random).abs(), number(random).abs()));
  }

  private static Optional<String> text(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("");
      default -> Optional.of("\uD83D\uDE00" + random.nextInt(9));
    };
  }

  private static BigDecimal number(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> BigDecimal.ZERO;
      case 1 -> new BigDecimal(new BigInteger(90, random), random.nextInt(200));
      case 2 -> BigDecimal.valueOf(random.nextLong(), 2);
      default -> BigDecimal.valueOf(random.nextInt(), random.nextInt(9) - 2);
    };
  }
}
