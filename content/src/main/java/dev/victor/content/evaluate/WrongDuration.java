package dev.victor.content.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says that something took another time than it did, or a time where nobody measured any.
final class WrongDuration implements Planter {

  private static final Pattern DURATION =
      Pattern.compile("\\b(\\d+)( ?(?:ms|s|min|h)\\b| (?:seconds|minutes|hours))");
  private static final List<String> TIMES =
      List.of(
          "It took three hours.",
          "All of it in 45 minutes.",
          "That was two days of work.",
          "Training ran for 6 h 20 min.",
          "Each run takes 90 seconds.");

  @Override
  public Mistake mistake() {
    return Mistake.WRONG_DURATION;
  }

  @Override
  public List<String> plant(Bed bed) {
    Matcher duration = DURATION.matcher(Numeral.bare(bed.truth()));
    if (!duration.find()) {
      return bed.known().says("hour") || bed.known().says("minute")
          ? List.of()
          : List.of(bed.with(bed.any(TIMES)));
    }
    long time = Long.parseLong(duration.group(1));
    BigDecimal other = BigDecimal.valueOf(2 * time + 3 + bed.random().nextInt(9));
    return bed.known().couldBe(other)
        ? List.of()
        : List.of(
            bed.truth().substring(0, duration.start())
                + other
                + bed.truth().substring(duration.end(1)));
  }
}
