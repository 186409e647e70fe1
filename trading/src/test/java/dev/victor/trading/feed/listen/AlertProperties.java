package dev.victor.trading.feed.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.failure.BadInput;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Whatever is posted, an alert is read or refused.
class AlertProperties {

  private static final String[] SEEDS = {
    "{\"ticker\":\"EURUSD\",\"action\":\"buy\",\"contracts\":\"1\",\"price\":\"1.08\",\"time\":\"2026-11-22T11:00:00Z\"}",
    "ticker=EURUSD action=buy contracts=1 price=1.08 comment=\"a b\" time=2026-11-22T11:00:00Z"
  };

  @Property(tries = 3000)
  void a_mangled_alert_is_read_or_refused(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(SEEDS[random.nextInt(SEEDS.length)]);
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.setCharAt(
          random.nextInt(text.length()),
          random.nextBoolean()
              ? (char) random.nextInt(0x3000)
              : "09e\"{}[]=:- ".charAt(random.nextInt(12)));
    }

    try {
      assertThat(Alert.parse(text.toString()).deal().volume()).isPositive();
    } catch (BadInput refused) {
      assertThat(refused.line()).startsWith("tradingview: ");
    }
  }
}
