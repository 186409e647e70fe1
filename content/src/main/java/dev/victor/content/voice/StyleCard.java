package dev.victor.content.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is typical of a writer, in words and as numbers.
///
/// @param posts how many were read
/// @param words in all of them
/// @param traits averages by name
/// @param openers words that several sentences begin with, most frequent first
/// @param typical words that come back from post to post
record StyleCard(
    int posts, int words, Map<String, Double> traits, List<String> openers, List<String> typical) {

  private static final int MOST_WORDS = 12;
  private static final double SOME = 0.05;
  private static final int LONGEST_CLOSING = 9;

  /// The card of some texts that all say something.
  static StyleCard of(List<Prose> texts, Measured measured, Lexicon lexicon) {
    Map<String, Double> traits = new LinkedHashMap<>();
    for (Trait trait : Trait.values()) {
      traits.put(
          trait.name().toLowerCase(Locale.ROOT), Math.round(measured.mean(trait) * 100) / 100.0);
    }
    Stream<String> firsts =
        texts.stream()
            .flatMap(text -> text.sentences().stream())
            .flatMap(sentence -> Prose.words(sentence).stream().limit(1))
            .filter(word -> !Mask.NUMBERS.contains(small(word)));
    Stream<String> shared =
        texts.stream()
            .flatMap(text -> {
              Set<String> own = new LinkedHashSet<>();
              text.words().stream()
                  .filter(word -> word.matches("\\p{Ll}{3,}"))
                  .filter(word -> !lexicon.holds(word) && !Mask.NUMBERS.contains(word))
                  .forEach(own::add);
              return own.stream();
            });
    return new StyleCard(
        texts.size(),
        texts.stream().mapToInt(text -> text.words().size()).sum(),
        traits,
        repeated(firsts.map(StyleCard::small)),
        repeated(shared));
  }

  private static String small(String word) {
    return word.matches("I(['’].*)?") ? word : word.toLowerCase(Locale.ROOT);
  }

  /// What comes more than once, most frequent first.
  private static List<String> repeated(Stream<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The card as sentences that can be followed.
  ///
  /// @param known which words may be told
  List<String> lines(Predicate<String> known) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Sentences of "
            + round(Trait.SENTENCE)
            + " words on average, "
            + (value(Trait.SPREAD) * 2 > value(Trait.SENTENCE)
                ? "long and short ones in turn"
                : "of much the same length")
            + (value(Trait.SHORT) < SOME
                ? "."
                : "; " + percent(value(Trait.SHORT)) + " of them have up to five."));
    lines.add("Paragraphs of about " + round(Trait.PARAGRAPH) + " words.");
    lines.add(person());
    lines.add(
        "In ten sentences: "
            + Stream.of(
                    tenth(Trait.COMMAS, "comma"),
                    tenth(Trait.COLONS, "colon"),
                    tenth(Trait.SEMICOLONS, "semicolon"),
                    tenth(Trait.DASHES, "dash"),
                    tenth(Trait.EXCLAMATIONS, "exclamation mark"),
                    tenth(Trait.QUESTIONS, "question mark"))
                .collect(Collectors.joining(", "))
            + ".");
    lines.add(
        value(Trait.CONTRACTIONS) < 0.3
            ? "No contractions."
            : value(Trait.CONTRACTIONS) < 1.5 ? "Contractions now and then." : "Contractions.");
    lines.add(value(Trait.EMOJI) == 0 ? "No emoji." : "Emoji.");
    lines.add(value(Trait.PASSIVE) < 0.1 ? "Active voice." : "Passive voice now and then.");
    lines.add(value(Trait.LISTS) < 0.1 ? "No lists." : "Lists.");
    if (value(Trait.CLOSING) <= LONGEST_CLOSING) {
      lines.add("Ends with a short sentence, of " + round(Trait.CLOSING) + " words or so.");
    }
    words("Sentences often begin with: ", openers, known, lines);
    words("Words that come back: ", typical, known, lines);
    return lines;
  }

  private static void words(
      String lead, List<String> words, Predicate<String> known, List<String> lines) {
    List<String> told = words.stream().filter(known).toList();
    if (!told.isEmpty()) {
      lines.add(lead + String.join(", ", told) + ".");
    }
  }

  private String person() {
    double singular = value(Trait.I);
    double plural = value(Trait.WE);
    if (singular + plural < 0.5) {
      return "Nobody is named as the one who speaks.";
    }
    return "Speaks as " + (singular >= plural ? "I" : "we") + ", not in every sentence.";
  }

  private double value(Trait trait) {
    return traits.getOrDefault(trait.name().toLowerCase(Locale.ROOT), 0.0);
  }

  private long round(Trait trait) {
    return Math.round(value(trait));
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  private String tenth(Trait trait, String sign) {
    long count = Math.round(10 * value(trait));
    String plural = sign.endsWith("sh") ? sign + "es" : sign + "s";
    return count == 0 ? "no " + sign : count == 1 ? "1 " + sign : count + " " + plural;
  }
}
