package dev.victor.content.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Changes a digit, or a number that is written as a word.
final class WrongDigit implements Planter {

  private static final int MOST = 3;
  private static final int TRIES = 12;
  private static final int DIGITS = 10;
  private static final List<String> WORDS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  /// `1 commit` with another number.
  private static final Pattern ONE =
      Pattern.compile("\\b((?:[02-9]|\\d\\d) (?:commit|file|trade|stop))\\b");

  private static final Pattern WORD =
      Pattern.compile("\\b([Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)\\b");

  @Override
  public Mistake mistake() {
    return Mistake.WRONG_DIGIT;
  }

  @Override
  public List<String> plant(Bed bed) {
    List<Numeral> numerals = new ArrayList<>(Numeral.in(bed.truth()));
    Collections.shuffle(numerals, bed.random());
    List<String> drafts = new ArrayList<>();
    for (Numeral numeral : numerals.subList(0, Math.min(MOST, numerals.size()))) {
      other(bed, numeral)
          .map(words -> numeral.replacedIn(bed.truth(), words))
          .map(draft -> ONE.matcher(draft).replaceAll("$1s"))
          .ifPresent(drafts::add);
    }
    word(bed).ifPresent(drafts::add);
    return drafts;
  }

  private static Optional<String> other(Bed bed, Numeral numeral) {
    for (int i = 0; i < TRIES; i++) {
      StringBuilder words = new StringBuilder(numeral.words());
      int at = bed.random().nextInt(words.length());
      if (Character.isDigit(words.charAt(at))) {
        int digit = (words.charAt(at) - '0' + 1 + bed.random().nextInt(DIGITS - 1)) % DIGITS;
        words.setCharAt(at, (char) ('0' + digit));
        BigDecimal value = Numeral.value(words.toString());
        boolean odd = digit == 0 && at == firstDigit(words);
        if (!odd && !bed.known().couldBe(value)) {
          return Optional.of(words.toString());
        }
      }
    }
    return Optional.empty();
  }

  private static int firstDigit(CharSequence words) {
    return Character.isDigit(words.charAt(0)) ? 0 : 1;
  }

  private static Optional<String> word(Bed bed) {
    Matcher word = WORD.matcher(Numeral.bare(bed.truth()));
    if (!word.find()) {
      return Optional.empty();
    }
    for (int i = 0; i < TRIES; i++) {
      int value = 2 + bed.random().nextInt(WORDS.size() - 1);
      if (!bed.known().couldBe(BigDecimal.valueOf(value))
          && !WORDS.get(value - 1).equalsIgnoreCase(word.group())) {
        String other = WORDS.get(value - 1);
        boolean upper = Character.isUpperCase(word.group().charAt(0));
        String spelled =
            upper ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
        return Optional.of(
            bed.truth().substring(0, word.start()) + spelled + bed.truth().substring(word.end()));
      }
    }
    return Optional.empty();
  }
}
