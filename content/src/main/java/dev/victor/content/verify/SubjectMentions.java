package dev.victor.content.verify;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a draft names what measures are of: accounts, models, strategies.
final class SubjectMentions {

  /// What a number is said of.
  ///
  /// @param subjects that are named; empty when none is
  /// @param near whether they are named in the same sentence
  record Active(Set<String> subjects, boolean near) {}

  private record Mention(int token, String subject) {}

  private static final Pattern DAY =
      Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])");

  private final Draft draft;
  private final List<Mention> mentions = new ArrayList<>();

  private record Name(List<String> row, String subject) {}

  SubjectMentions(Draft draft, Set<String> subjects) {
    this.draft = draft;
    Map<String, List<Name>> starts = new HashMap<>();
    for (String subject : subjects) {
      for (List<String> row : rows(subject)) {
        if (!row.isEmpty()) {
          starts
              .computeIfAbsent(row.getFirst(), each -> new ArrayList<>())
              .add(new Name(row, subject));
        }
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      for (Name name : starts.getOrDefault(bare(draft.low(i)), List.of())) {
        if (stands(i, name.row())) {
          mentions.add(new Mention(i, name.subject()));
        }
      }
    }
  }

  /// How texts name a subject: as it is called; a day also by its weekday and in words.
  private static List<List<String>> rows(String subject) {
    List<List<String>> rows = new ArrayList<>(List.of(Words.row(subject)));
    if (DAY.matcher(subject).matches()) {
      LocalDate day = LocalDate.parse(subject);
      String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      rows.add(List.of(weekday.toLowerCase(Locale.ROOT)));
      rows.add(List.of(String.valueOf(day.getDayOfMonth()), month.toLowerCase(Locale.ROOT)));
      rows.add(List.of(month.toLowerCase(Locale.ROOT), String.valueOf(day.getDayOfMonth())));
    }
    return rows;
  }

  /// `ftmo's` names `ftmo`.
  private static String bare(String low) {
    return low.endsWith("'s") ? low.substring(0, low.length() - 2) : low;
  }

  private boolean stands(int at, List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      if (!bare(draft.low(at + i)).equals(row.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The subjects that a sentence names.
  Set<String> inSentence(int i) {
    Set<String> named = new LinkedHashSet<>();
    mentions.stream()
        .filter(mention -> draft.sameSentence(i, mention.token()))
        .forEach(mention -> named.add(mention.subject()));
    return named;
  }

  /// The subject that its sentence names last before a word.
  Optional<String> before(int i) {
    return mentions.stream()
        .filter(mention -> mention.token() < i && draft.sameSentence(i, mention.token()))
        .reduce((first, second) -> second)
        .map(Mention::subject);
  }

  /// The subject that its sentence names first behind a word.
  Optional<String> behind(int i) {
    return mentions.stream()
        .filter(mention -> mention.token() > i && draft.sameSentence(i, mention.token()))
        .findFirst()
        .map(Mention::subject);
  }

  /// The subjects that an item names.
  Set<String> inItem(int i) {
    Set<String> named = new LinkedHashSet<>();
    mentions.stream()
        .filter(mention -> draft.sameSentence(i, mention.token()))
        .filter(mention -> draft.item(mention.token()) == draft.item(i))
        .forEach(mention -> named.add(mention.subject()));
    return named;
  }

  /// What a word is said of: the subjects of its item; else the one before it in the sentence; else
  /// the one behind; else the last one of the paragraph.
  Active at(int i) {
    Set<String> item = new LinkedHashSet<>();
    @Nullable Mention before = null;
    @Nullable Mention behind = null;
    @Nullable Mention earlier = null;
    for (Mention mention : mentions) {
      boolean same = draft.sameSentence(i, mention.token());
      if (draft.item(mention.token()) == draft.item(i)) {
        item.add(mention.subject());
      } else if (same && mention.token() < i) {
        before = mention;
      } else if (same && behind == null) {
        behind = mention;
      } else if (mention.token() < i && draft.paragraph(mention.token()) == draft.paragraph(i)) {
        earlier = mention;
      }
    }
    if (!item.isEmpty()) {
      return new Active(item, true);
    }
    @Nullable Mention one = before != null ? before : behind;
    if (one != null) {
      return new Active(Set.of(one.subject()), true);
    }
    return earlier == null
        ? new Active(Set.of(), false)
        : new Active(Set.of(earlier.subject()), false);
  }
}
