package dev.victor.content.changelog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A version by Semantic Versioning 2.0, with or without a `v` before it.
///
/// @param text as people write it, without the `v`
/// @param numbers major, minor, patch
/// @param pre parts of a pre-release; empty for a release
record Version(String text, List<Integer> numbers, List<String> pre)
    implements Comparable<Version> {

  /// How a version is written, without the `v`.
  static final String FORM =
      "(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(?:-([0-9A-Za-z.-]{1,60}))?(?:\\+[0-9A-Za-z.-]{1,60})?";

  private static final Pattern WHOLE = Pattern.compile("[vV]?(" + FORM + ")");
  private static final Comparator<Version> ORDER =
      Comparator.<Version>comparingInt(v -> v.numbers.get(0))
          .thenComparingInt(v -> v.numbers.get(1))
          .thenComparingInt(v -> v.numbers.get(2))
          .thenComparing(v -> v.pre, Version::byPre)
          .thenComparing(Version::text);

  /// The version a tag or word names.
  static Optional<Version> of(String word) {
    Matcher form = WHOLE.matcher(word);
    if (!form.matches()) {
      return Optional.empty();
    }
    String pre = form.group(5);
    return Optional.of(
        new Version(
            form.group(1),
            List.of(
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)),
                Integer.parseInt(form.group(4))),
            pre == null ? List.of() : List.of(pre.split("\\."))));
  }

  /// Whether it only leads up to a release.
  boolean isPre() {
    return !pre.isEmpty();
  }

  /// The version after this one: a breaking change counts up the first number, a feature the
  /// second, anything else the third. Before 1.0.0 a breaking change counts up the second, a
  /// feature the third (Semantic Versioning, item 4). After a pre-release comes its release.
  Version next(boolean breaking, boolean feature) {
    int major = numbers.get(0);
    int minor = numbers.get(1);
    int patch = numbers.get(2);
    if (isPre()) {
      return of(major, minor, patch);
    }
    if (breaking && major > 0) {
      return of(major + 1, 0, 0);
    }
    return breaking || (feature && major > 0)
        ? of(major, minor + 1, 0)
        : of(major, minor, patch + 1);
  }

  private static Version of(int major, int minor, int patch) {
    return new Version(major + "." + minor + "." + patch, List.of(major, minor, patch), List.of());
  }

  /// Precedence of pre-releases: none is highest; numbers count, and come before words.
  private static int byPre(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = byPart(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static int byPart(String one, String other) {
    boolean number = one.matches("\\d{1,9}");
    if (number != other.matches("\\d{1,9}")) {
      return number ? -1 : 1;
    }
    return number
        ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
        : one.compareTo(other);
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return text;
  }
}
