package dev.victor.git.plan;

import java.util.Locale;

/// Numbers with their noun, as they stand in messages.
public final class Words {

  private Words() {}

  /// `1 commit`, `2,168 commits`.
  public static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
