package dev.victor.cli.self;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.Quoted;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A version of victor, `MAJOR.MINOR.PATCH`, perhaps with `-WORD` for one before it.
///
/// @param word empty for a release
record VersionNumber(int major, int minor, int patch, String word)
    implements Comparable<VersionNumber> {

  private static final Pattern FORM =
      Pattern.compile("v?(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})(?:-([0-9A-Za-z.]{1,20}))?");

  private static final Comparator<VersionNumber> ORDER =
      Comparator.comparingInt(VersionNumber::major)
          .thenComparingInt(VersionNumber::minor)
          .thenComparingInt(VersionNumber::patch)
          .thenComparing(version -> version.word().isEmpty())
          .thenComparing(VersionNumber::word);

  /// Reads a version or the tag of one.
  ///
  /// @throws BadInput when it is none
  static VersionNumber of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new BadInput(null, Quoted.of(text) + " is no version of victor", "expected 1.2.3");
    }
    String word = form.group(4);
    return new VersionNumber(
        Integer.parseInt(form.group(1)),
        Integer.parseInt(form.group(2)),
        Integer.parseInt(form.group(3)),
        word == null ? "" : word);
  }

  @Override
  public int compareTo(VersionNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch + (word.isEmpty() ? "" : "-" + word);
  }
}
