package dev.victor.content.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/// What can be measured about how somebody writes, whatever it is about. Each has a floor: a
/// difference as small as that means nothing in texts of some fifty words.
enum Trait {
  /// Words a sentence.
  SENTENCE(2, text -> mean(lengths(text))),
  /// How much sentences differ in length: the standard deviation.
  SPREAD(2, text -> spread(lengths(text))),
  /// Words a paragraph.
  PARAGRAPH(8, text -> ratio(text.words().size(), text.paragraphs().size())),
  /// Share of sentences of up to five words.
  SHORT(
      0.15,
      text -> ratio(count(text.sentences(), s -> Prose.words(s).size() <= 5), sentences(text))),
  /// Letters a word.
  WORD(
      0.25,
      text -> ratio(text.words().stream().mapToInt(String::length).sum(), text.words().size())),
  /// Share of words of eight letters and more.
  LONG_WORDS(0.05, text -> share(text, word -> word.length() >= 8)),
  /// `I`, `me`, `my` in a hundred words.
  I(1.5, text -> 100 * share(text, word -> Words.SINGULAR.contains(bare(word)))),
  /// `we`, `us`, `our` in a hundred words.
  WE(1, text -> 100 * share(text, word -> Words.PLURAL.contains(bare(word)))),
  /// `isn't`, `I'll` in a hundred words.
  CONTRACTIONS(1, text -> 100 * share(text, word -> Words.CONTRACTED.matcher(word).matches())),
  /// Commas a sentence.
  COMMAS(0.3, text -> signs(text, ",")),
  /// Colons a sentence.
  COLONS(0.15, text -> signs(text, ":(?=\\s|$)")),
  /// Semicolons a sentence.
  SEMICOLONS(0.1, text -> signs(text, ";")),
  /// Dashes a sentence, however typed.
  DASHES(0.1, text -> signs(text, "[—–]| -+ ")),
  /// Exclamation marks a sentence.
  EXCLAMATIONS(0.05, text -> signs(text, "!")),
  /// Questions a sentence.
  QUESTIONS(0.1, text -> signs(text, "\\?")),
  /// Emoji a sentence.
  EMOJI(0.05, text -> signs(text, "\\p{IsEmoji_Presentation}")),
  /// Passive a sentence: a form of `be` before a word in -ed or -en.
  PASSIVE(
      0.15,
      text -> signs(text, "(?i)\\b(is|are|was|were|been|being|be) (\\w+ly )?\\w{2,}(ed|en)\\b")),
  /// Words of the last sentence.
  CLOSING(3, text -> Prose.words(text.sentences().getLast()).size()),
  /// Share of paragraphs that are items of lists.
  LISTS(0.1, text -> ratio(text.items(), text.paragraphs().size()));

  private final double floor;

  @SuppressWarnings("ImmutableEnumChecker") // a lambda that captures nothing
  private final ToDoubleFunction<Prose> measure;

  Trait(double floor, ToDoubleFunction<Prose> measure) {
    this.floor = floor;
    this.measure = measure;
  }

  /// The words that some traits look for.
  private static final class Words {
    static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
    static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
    static final Pattern CONTRACTED =
        Pattern.compile(
            "(?i)\\w+n['’]t|\\w+['’](ll|re|ve|d|m)|(it|that|there|he|she|what|let|here)['’]s");
  }

  /// A difference that means nothing.
  double floor() {
    return floor;
  }

  /// Its value in a text that says something.
  double of(Prose text) {
    return measure.applyAsDouble(text);
  }

  private static double[] lengths(Prose text) {
    return text.sentences().stream().mapToDouble(s -> Prose.words(s).size()).toArray();
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return values.length == 0 ? 0 : sum / values.length;
  }

  /// The standard deviation of all of them.
  static double spread(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return values.length == 0 ? 0 : Math.sqrt(sum / values.length);
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static int sentences(Prose text) {
    return text.sentences().size();
  }

  private static double share(Prose text, Predicate<String> which) {
    return ratio(count(text.words(), which), text.words().size());
  }

  private static double count(List<String> all, Predicate<String> which) {
    return all.stream().filter(which).count();
  }

  private static double signs(Prose text, String sign) {
    Pattern pattern = Pattern.compile(sign);
    double found =
        text.sentences().stream().mapToDouble(s -> pattern.matcher(s).results().count()).sum();
    return ratio(found, sentences(text));
  }

  /// `i` of `I’ll`.
  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).split("['’]", 2)[0];
  }
}
