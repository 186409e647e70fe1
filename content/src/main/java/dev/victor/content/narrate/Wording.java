package dev.victor.content.narrate;

import dev.victor.core.project.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the owner says things: who speaks, in which tense, with which words never, and in how long
/// sentences. Without a voice in `project.json` nobody is named and all is past.
final class Wording {

  private static final int ANY_LENGTH = Integer.MAX_VALUE;

  private final String person;
  private final boolean present;
  private final int mostWords;
  private final List<String> banned;
  private final int turn;

  /// @param turn which of several words is preferred, so that days do not all sound alike
  Wording(Optional<Voice> voice, int turn) {
    this.turn = turn;
    person = voice.flatMap(each -> Optional.ofNullable(each.person())).orElse("");
    present = voice.map(Voice::tense).filter("present"::equals).isPresent();
    mostWords =
        voice.flatMap(each -> Optional.ofNullable(each.maxSentenceWords())).orElse(ANY_LENGTH);
    banned =
        voice.map(Voice::banned).orElse(List.of()).stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
  }

  /// A word in both tenses.
  record Verb(String past, String present) {}

  /// One of the words that the owner does not ban; one of all when he bans each.
  String word(Verb... choice) {
    for (int i = 0; i < choice.length; i++) {
      String word = in(choice[Math.floorMod(turn + i, choice.length)]);
      if (banned.stream().noneMatch(word::contains)) {
        return word;
      }
    }
    return in(choice[0]);
  }

  /// Whether things are told as if they happened now.
  boolean present() {
    return present;
  }

  private String in(Verb verb) {
    return present ? verb.present() : verb.past();
  }

  /// What somebody did, as the start of a sentence: `I made`, `We make`, `Made`.
  String did(Verb... choice) {
    return did(word(choice));
  }

  /// What somebody did, by its verb in the owner's tense.
  String did(String word) {
    if (!person.isEmpty()) {
      return person.equals("we") ? "We " + word : person + " " + word;
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// `Head: item, item and item.` in as many sentences as the owner's length asks for; nothing is
  /// left out. A head that ends with a colon may stand alone.
  List<String> sentences(String head, List<String> items) {
    List<String> sentences = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    String lead = head;
    if (head.endsWith(":") && words(sentence(head, items)) > mostWords) {
      sentences.add(head.substring(0, head.length() - 1) + ".");
      lead = "";
    }
    for (String item : items) {
      taken.add(item);
      if (taken.size() > 1 && words(sentence(lead, taken)) > mostWords) {
        taken.removeLast();
        sentences.add(sentence(lead, taken));
        lead = "";
        taken.clear();
        taken.add(item);
      }
    }
    sentences.add(sentence(lead, taken));
    return sentences;
  }

  private static String sentence(String lead, List<String> items) {
    if (items.isEmpty()) {
      return lead + ".";
    }
    String list = listed(items);
    return lead.isEmpty()
        ? list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1) + "."
        : lead + " " + list + ".";
  }

  /// `a`, `a and b`, `a, b and c`; with semicolons where an item has a comma of its own.
  static String listed(List<String> items) {
    if (items.stream().anyMatch(item -> item.contains(","))) {
      return String.join("; ", items);
    }
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  private static int words(String sentence) {
    return sentence.split(" ").length;
  }
}
