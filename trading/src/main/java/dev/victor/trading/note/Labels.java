package dev.victor.trading.note;

import dev.victor.core.failure.UsageError;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What tags and setups may look like: short words, so that they can be typed, filtered by and
/// shown anywhere.
final class Labels {

  private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.+-]{0,39}");
  private static final int MOST = 20;

  private Labels() {}

  static void check(List<String> tags, Optional<String> setup) {
    if (tags.size() > MOST) {
      throw new UsageError("--tag", "more than " + MOST + " tags", "leave some out");
    }
    tags.forEach(tag -> check("--tag", tag));
    setup.ifPresent(name -> check("--setup", name));
  }

  private static void check(String option, String label) {
    if (!LABEL.matcher(label).matches()) {
      throw new UsageError(
          option + " " + label,
          "is no word",
          "letters, digits, and - _ . + between, at most 40, such as late-entry");
    }
  }
}
