package dev.victor.content.evaluate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names the number of another release.
final class WrongVersion implements Planter {

  private static final Pattern VERSION = Pattern.compile("\\b(v?\\d+\\.)(\\d+)(\\.\\d+)\\b");

  @Override
  public Mistake mistake() {
    return Mistake.WRONG_VERSION;
  }

  @Override
  public List<String> plant(Bed bed) {
    Matcher version = VERSION.matcher(bed.truth());
    if (!version.find()) {
      return bed.known().says("released")
          ? List.of()
          : List.of(bed.with("Released v" + (1 + bed.random().nextInt(8)) + ".7.3."));
    }
    int minor = Integer.parseInt(version.group(2));
    String other = version.group(1) + (minor + 1 + bed.random().nextInt(4)) + version.group(3);
    return bed.known().says(other)
        ? List.of()
        : List.of(version.replaceAll(Matcher.quoteReplacement(other)));
  }
}
