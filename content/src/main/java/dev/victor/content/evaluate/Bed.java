package dev.victor.content.evaluate;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// Where a mistake is planted.
///
/// @param sheet of facts
/// @param known what may be said of it
/// @param truth one of its true texts
/// @param random the same for the same text and mistake, in every run
record Bed(Sheet sheet, Known known, String truth, Random random) {

  private static final Pattern END =
      Pattern.compile("(?<=[.!?\u201d\"])\\s+(?=[\\p{Lu}\u201c\"\\d+])");

  /// The sentences of the text.
  List<String> sentences() {
    return List.of(END.split(truth));
  }

  /// The text with one sentence more, somewhere.
  String with(String sentence) {
    List<String> sentences = sentences();
    int at = random.nextInt(sentences.size() + 1);
    return String.join(
            " ",
            String.join(" ", sentences.subList(0, at)),
            sentence,
            String.join(" ", sentences.subList(at, sentences.size())))
        .strip();
  }

  /// One of some things. What sheets held out are given no other sheet is, so that who has seen the
  /// mistakes of these has not seen theirs.
  <T> T any(List<T> things) {
    int kept = sheet.heldOut() && things.size() > 1 ? 1 : 0;
    return things.get(2 * random.nextInt((things.size() + 1 - kept) / 2) + kept);
  }
}
