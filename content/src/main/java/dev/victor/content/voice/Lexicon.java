package dev.victor.content.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// Words that tell nothing of anybody: those that hold English sentences together, and those that
/// every developer and trader uses. What is not among them may be a name.
final class Lexicon {

  private static final List<String> ENDINGS =
      List.of("s", "es", "ed", "d", "ing", "ly", "er", "r", "n");

  private final Set<String> holding;
  private final Set<String> all;

  private Lexicon(Set<String> holding, Set<String> all) {
    this.holding = holding;
    this.all = all;
  }

  /// The words of ours: one line a group, `-` before those that only hold sentences together.
  static Lexicon read() {
    Set<String> holding = new HashSet<>();
    Set<String> all = new HashSet<>();
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt")) {
      String text =
          new String(
              Objects.requireNonNull(in, "lexicon.txt is part of the jar").readAllBytes(),
              StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        boolean holds = line.startsWith("-");
        for (String word : line.substring(holds ? 1 : 0).strip().split(" +", -1)) {
          all.add(word);
          if (holds) {
            holding.add(word);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon(holding, all);
  }

  /// Whether a word only holds sentences together.
  boolean holds(String word) {
    return holding.contains(plain(word));
  }

  /// Whether everybody uses a word, or one that it is a form of.
  boolean knows(String word) {
    String plain = plain(word);
    return all.contains(plain) || ENDINGS.stream().anyMatch(ending -> form(plain, ending));
  }

  private boolean form(String word, String ending) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return false;
    }
    String stem = word.substring(0, word.length() - ending.length());
    int last = stem.length() - 1;
    return all.contains(stem)
        || (ending.equals("ing") && all.contains(stem + "e"))
        || (ending.equals("ed")
            && stem.endsWith("i")
            && all.contains(stem.substring(0, last) + "y"))
        || (last > 1
            && stem.charAt(last) == stem.charAt(last - 1)
            && all.contains(stem.substring(0, last)));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
