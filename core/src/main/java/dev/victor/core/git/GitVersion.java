package dev.victor.core.git;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The release of the installed git, where a newer one can do more.
///
/// @param major the first number
/// @param minor the second
public record GitVersion(int major, int minor) {

  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

  /// Asks the installed git.
  public static GitVersion of(GitRunner git) {
    Matcher numbers = NUMBERS.matcher(git.read("version").orFail().word());
    return numbers.find()
        ? new GitVersion(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)))
        : new GitVersion(0, 0);
  }

  /// Whether it is this release or a later one.
  public boolean atLeast(int wantedMajor, int wantedMinor) {
    return major > wantedMajor || (major == wantedMajor && minor >= wantedMinor);
  }
}
