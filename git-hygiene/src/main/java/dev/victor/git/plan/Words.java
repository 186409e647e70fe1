package dev.victor.git.plan;

import java.util.Locale;

/// Numbers with their noun, as they stand in messages.
public final class Words {

  private Words() {}

  /// `1 commit`, `2,168 commits`.
  public static String count(int number, String noun) {
    return count(number, noun, noun + "s");
  }

  /// `1 branch`, `2 branches`.
  public static String count(int number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
