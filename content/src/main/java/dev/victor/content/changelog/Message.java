package dev.victor.content.changelog;

import dev.victor.content.story.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A commit message by Conventional Commits 1.0.
///
/// @param subject its first line
/// @param breaking what the footer says that users must know; empty text when the subject's `!` is
///   all there is
/// @param reverts hash, or the beginning of one, that it takes back
/// @param closes numbers of issues that footers close
/// @param changelog what the footer `Changelog:` says: a category, or `none`
record Message(
    Subject subject,
    Optional<String> breaking,
    Optional<String> reverts,
    List<String> closes,
    Optional<String> changelog) {

  private static final Pattern REVERTS =
      Pattern.compile("\\b[Tt]his reverts commit ([0-9a-f]{7,64})\\b");
  private static final Pattern REFERS =
      Pattern.compile("(?im)^refs?: *([0-9a-f]{7,64})(?![0-9a-zA-Z])");
  private static final Pattern BREAKING =
      Pattern.compile(
          "(?ms)^BREAKING[ -]CHANGE: +(.+?)(?=\\n\\s*\\n|\\n[A-Za-z][A-Za-z-]*(?:: | #)|\\z)");
  private static final Pattern CLOSES =
      Pattern.compile(
          "(?im)^(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?::| )+((?:#\\d{1,9}[ ,]*)+)$");
  private static final Pattern CHANGELOG = Pattern.compile("(?m)^[Cc]hangelog: *([a-z-]{1,40}) *$");
  private static final int LONGEST = 64 * 1024;

  static Message of(String whole) {
    String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    String message = text.replace("\r\n", "\n").strip();
    int end = message.indexOf("\n\n");
    String first = (end < 0 ? message : message.substring(0, end)).replace('\n', ' ').strip();
    String body = end < 0 ? "" : message.substring(end).strip();
    Subject subject = Subject.of(first);
    Optional<String> footer = found(BREAKING, "BREAKING", body).map(Message::line);
    return new Message(
        subject,
        footer.isPresent() || !subject.breaking() ? footer : Optional.of(""),
        found(REVERTS, "everts", body)
            .or(() -> subject.type().equals("revert") ? found(REFERS, "", body) : Optional.empty())
            .map(id -> id.toLowerCase(Locale.ROOT)),
        closes(body),
        found(CHANGELOG, "hangelog", body).map(word -> word.toLowerCase(Locale.ROOT)));
  }

  /// The first match; only where a word stands that every match has, for most bodies have none.
  private static Optional<String> found(Pattern pattern, String word, String text) {
    if (!text.contains(word)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static List<String> closes(String body) {
    if (body.indexOf('#') < 0) {
      return List.of();
    }
    List<String> numbers = new ArrayList<>();
    Matcher footer = CLOSES.matcher(body);
    while (footer.find()) {
      for (String word : footer.group(1).split("[# ,]+", -1)) {
        if (!word.isEmpty() && !numbers.contains(word)) {
          numbers.add(word);
        }
      }
    }
    return numbers;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
