package dev.victor.content.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns a direction around.
final class WrongSign implements Planter {

  private static final int MOST = 2;
  private static final Map<String, String> OPPOSITES = new HashMap<>();

  static {
    pair("rose", "fell");
    pair("rises", "falls");
    pair("climbed", "slipped");
    pair("gained", "lost");
    pair("improved", "worsened");
    pair("increased", "decreased");
    pair("grew", "shrank");
    pair("went up", "went down");
    pair("goes up", "goes down");
    pair("up", "down");
    pair("higher", "lower");
    pair("above", "below");
    pair("a gain", "a loss");
    pair("green", "red");
    pair("positive", "negative");
  }

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}-])(rose|fell|rises|falls|climbed|slipped|gained|improved|worsened|increased"
              + "|decreased|grew|shrank|went up|went down|goes up|goes down|up|down|higher|lower"
              + "|above|below|a gain|a loss|lost)(?= (?:from|to|by|of|than|again|slightly|zero|its"
              + "|[+\u2212-]?\\d))"
              + "|(?<![\\p{L}-])(?:green|red|positive|negative)(?= (?:day|week|month|night|too))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WON_LOST =
      Pattern.compile("(\\d+|\\w+) (won|lost)(,| and|,? with) (\\d+|\\w+) (won|lost)\\b");

  private static void pair(String one, String other) {
    OPPOSITES.put(one, other);
    OPPOSITES.putIfAbsent(other, one);
  }

  @Override
  public Mistake mistake() {
    return Mistake.WRONG_SIGN;
  }

  @Override
  public List<String> plant(Bed bed) {
    List<String> drafts = new ArrayList<>();
    words(bed, drafts);
    signs(bed, drafts);
    wonAndLost(bed, drafts);
    Collections.shuffle(drafts, bed.random());
    return drafts.subList(0, Math.min(MOST, drafts.size()));
  }

  private static void words(Bed bed, List<String> drafts) {
    Matcher word = WORD.matcher(Numeral.bare(bed.truth()));
    while (word.find()) {
      String opposite = OPPOSITES.get(word.group().toLowerCase(Locale.ROOT));
      if (opposite != null) {
        String spelled =
            Character.isUpperCase(word.group().charAt(0))
                ? Character.toUpperCase(opposite.charAt(0)) + opposite.substring(1)
                : opposite;
        drafts.add(
            bed.truth().substring(0, word.start()) + spelled + bed.truth().substring(word.end()));
      }
    }
  }

  private static void signs(Bed bed, List<String> drafts) {
    for (Numeral numeral : Numeral.in(bed.truth())) {
      char sign = numeral.words().charAt(0);
      if (!Character.isDigit(sign) && numeral.value().signum() != 0) {
        drafts.add(
            numeral.replacedIn(
                bed.truth(), (sign == '+' ? "-" : "+") + numeral.words().substring(1)));
      }
    }
  }

  private static void wonAndLost(Bed bed, List<String> drafts) {
    Matcher both = WON_LOST.matcher(bed.truth());
    if (both.find()
        && !both.group(1).equals(both.group(4))
        && !both.group(2).equals(both.group(5))) {
      drafts.add(
          bed.truth().substring(0, both.start())
              + both.group(1)
              + " "
              + both.group(5)
              + both.group(3)
              + " "
              + both.group(4)
              + " "
              + both.group(2)
              + bed.truth().substring(both.end()));
    }
  }
}
