package dev.victor.content.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be wrong with a draft: the classes of Thomson and Reiter 2020 (arXiv 2011.03992),
/// number, name, word and context, split by what was done, and what models do to whole texts.
public enum Mistake {
  /// A figure with another digit.
  WRONG_DIGIT,
  /// The right figure of something else.
  WRONG_UNIT,
  /// Rose instead of fell, won instead of lost, plus instead of minus.
  WRONG_SIGN,
  /// Another day, weekday, week, month or year.
  WRONG_DATE,
  /// A file, branch, hash, account, model or person that is another one.
  WRONG_NAME,
  /// What is true of one told of the other.
  SWAPPED_SUBJECTS,
  /// A figure of something that was never measured.
  INVENTED_METRIC,
  /// A deed, or a system, of which nothing is known.
  INVENTED_SYSTEM,
  /// Best, all, none, first, without anything that says so.
  EXAGGERATION,
  /// The number of a release that is not.
  WRONG_VERSION,
  /// Another time than it took.
  WRONG_DURATION,
  /// A number of a commit subject, a branch or a name, used as if it were measured.
  QUOTED_NUMBER,
  /// What no text on these days may be silent about.
  DROPPED_FACT,
  /// The instructions, told instead of the day, or obeyed where they stand in a fact.
  QUOTED_PROMPT,
  /// JSON instead of prose.
  FENCED_JSON,
  /// Nothing, or as good as nothing.
  EMPTY,
  /// Another language than English.
  FOREIGN_LANGUAGE;

  /// As it is typed: `wrong-digit`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// All words.
  public static List<String> all() {
    return Arrays.stream(values()).map(Mistake::word).toList();
  }

  /// The mistake with a word.
  public static Optional<Mistake> of(String word) {
    return Arrays.stream(values()).filter(mistake -> mistake.word().equals(word)).findFirst();
  }
}
