package dev.victor.trading.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ResamplingTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @Test
  void a_longer_bar_is_known_when_its_time_is_over() {
    Bars bars = hours("2026-11-02T00:00:00Z", 11);

    Resampling longer = Resampling.of(bars, "4h", ZoneOffset.UTC);

    assertThat(longer.bars().size()).isEqualTo(2);
    assertThat(longer.known()).containsExactly(-1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1);
    assertThat(longer.bars().opens()).containsExactly(0, 4);
    assertThat(longer.bars().closes()).containsExactly(3.5, 7.5);
    assertThat(longer.bars().highs()).containsExactly(4, 8);
    assertThat(longer.bars().lows()).containsExactly(-1, 3);
    assertThat(longer.bars().volumes()).containsExactly(4, 4);
  }

  @Test
  void a_day_that_ends_early_is_known_at_the_next_bar_not_before() {
    BarCollector bars = new BarCollector(true);
    long friday = Instant.parse("2026-11-06T20:00:00Z").toEpochMilli();
    long monday = Instant.parse("2026-11-09T00:00:00Z").toEpochMilli();
    for (long start : new long[] {friday, friday + 3_600_000, monday}) {
      bars.add(start, 1, 1, 1, 1, 1);
    }

    Resampling days = Resampling.of(bars.bars(3_600_000), "1d", ZoneOffset.UTC);

    assertThat(days.known()).containsExactly(-1, -1, 0);
  }

  @Test
  void bars_begin_at_midnight_of_the_zone_weeks_on_monday_months_on_the_first() {
    Bars bars = hours("2026-10-28T00:00:00Z", 24 * 40);

    assertThat(starts(Resampling.of(bars, "1d", NEW_YORK)))
        .startsWith("2026-10-27T04:00:00Z", "2026-10-28T04:00:00Z")
        .contains("2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z");
    assertThat(starts(Resampling.of(bars, "1w", NEW_YORK)))
        .startsWith("2026-10-26T04:00:00Z", "2026-11-02T05:00:00Z", "2026-11-09T05:00:00Z");
    assertThat(starts(Resampling.of(bars, "1mo", NEW_YORK)))
        .containsExactly("2026-10-01T04:00:00Z", "2026-11-01T04:00:00Z");
    assertThat(starts(Resampling.of(bars, "4h", NEW_YORK)))
        .contains("2026-11-01T04:00:00Z", "2026-11-01T09:00:00Z");
  }

  @Test
  void the_hour_that_comes_twice_makes_two() {
    List<String> starts = starts(Resampling.of(hours("2026-11-01T04:00:00Z", 5), "1h", NEW_YORK));

    assertThat(starts)
        .containsExactly(
            "2026-11-01T04:00:00Z",
            "2026-11-01T05:00:00Z",
            "2026-11-01T06:00:00Z",
            "2026-11-01T07:00:00Z",
            "2026-11-01T08:00:00Z");
  }

  /// What is known at a bar is the same whatever comes after it.
  @Property(tries = 200)
  void no_longer_bar_knows_the_future(@ForAll @LongRange(min = 0, max = 99_999) long seed) {
    Random random = new Random(seed);
    ZoneId zone = random.nextBoolean() ? NEW_YORK : ZoneOffset.UTC;
    String timeframe =
        List.of("5m", "1h", "3h", "4h", "1d", "2d", "1w", "1mo").get(random.nextInt(8));
    BarCollector collector = new BarCollector(true);
    long start = Instant.parse("2026-10-30T00:00:00Z").toEpochMilli();
    for (int i = 0; i < 300; i++) {
      collector.add(start, random.nextInt(9), 10, 0, random.nextInt(9), random.nextInt(9));
      start += 60_000L * random.nextInt(1, random.nextInt(20) == 0 ? 3_000 : 40);
    }
    Bars bars = collector.bars(60_000);
    Resampling whole = Resampling.of(bars, timeframe, zone);
    int cut = random.nextInt(1, bars.size());
    Resampling part = Resampling.of(bars.slice(0, cut), timeframe, zone);

    for (int bar = 0; bar < cut; bar++) {
      assertThat(part.known()[bar]).isEqualTo(whole.known()[bar]);
    }
    int known = whole.known()[cut - 1];
    assertThat(part.bars().size()).isEqualTo(known + 1);
    for (int bar = 0; bar <= known; bar++) {
      assertThat(part.bars().start(bar)).isEqualTo(whole.bars().start(bar));
      assertThat(part.bars().closes()[bar]).isEqualTo(whole.bars().closes()[bar]);
      assertThat(part.bars().volumes()[bar]).isEqualTo(whole.bars().volumes()[bar]);
      assertThat(whole.bars().end(bar)).isLessThanOrEqualTo(bars.end(cut - 1));
    }
  }

  private static Bars hours(String from, int count) {
    BarCollector bars = new BarCollector(true);
    long start = Instant.parse(from).toEpochMilli();
    for (int i = 0; i < count; i++) {
      bars.add(start + Duration.ofHours(i).toMillis(), i, i + 1, i - 1, i + 0.5, 1);
    }
    return bars.bars(3_600_000);
  }

  private static List<String> starts(Resampling longer) {
    List<String> starts = new ArrayList<>();
    for (int bar = 0; bar < longer.bars().size(); bar++) {
      starts.add(Instant.ofEpochMilli(longer.bars().start(bar)).toString());
    }
    return starts;
  }
}
