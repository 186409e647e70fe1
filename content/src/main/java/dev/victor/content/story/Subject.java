package dev.victor.content.story;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A commit subject taken apart by Conventional Commits 1.0: `type(scope)!: text`.
///
/// @param type in lower case; empty when the subject has none
/// @param scope empty when it has none
/// @param breaking whether it says so by `!`
/// @param text the rest
public record Subject(String type, String scope, boolean breaking, String text) {

  private static final Pattern FORM =
      Pattern.compile("([A-Za-z][A-Za-z-]{0,19})(?:\\(([^()]{1,60})\\))?(!)?: +(\\S.*)");

  /// The parts of one line; all of it is text when it is not of that form.
  public static Subject of(String line) {
    Matcher form = FORM.matcher(line);
    if (!form.matches()) {
      return new Subject("", "", false, line);
    }
    String scope = form.group(2);
    return new Subject(
        form.group(1).toLowerCase(Locale.ROOT),
        scope == null ? "" : scope.strip(),
        form.group(3) != null,
        form.group(4));
  }
}
