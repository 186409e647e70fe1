package dev.victor.content.narrate;

import dev.victor.core.template.PlainText;
import java.util.regex.Pattern;

/// Text of others as data for a model: one line, no fence, no sign of a role, and nothing that
/// gives orders. What a draft says is judged in any case; this keeps a wish of a commit message
/// from costing the draft.
final class Harmless {

  private static final int MOST = 4_000;
  private static final int LONGEST = 200;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}]");
  private static final Pattern BRACKET =
      Pattern.compile("\\[(?!" + Redaction.NAMES + "])|(?<!\\[" + Redaction.NAMES + ")]");
  private static final Pattern ROLE =
      Pattern.compile("(?i)\\b(system|assistant|user|human|developer|inst)\\s{0,3}:");
  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)\\b(ignore|disregard|forget|override|bypass|ignoriere?|vergiss)\\b.{0,60}\\b("
              + "instructions?|rules?|prompts?|facts?|previous|above|guidelines?|everything|anweisung\\w*|regeln?)\\b|\\b(you"
              + " (are|must|should|will|have to)|act as|pretend|respond (with|only)|reply"
              + " with|answer (with|only)|output only|(say|write|print|claim|report|mention|tell)("
              + " them| us)? that|new instructions?|system prompt|jailbreak)\\b");
  private static final String WITHHELD = "(words that give orders, left out)";

  private Harmless() {}

  /// The text as one line of what can be seen: nothing hides within a word.
  static String line(String text) {
    String some = text.length() > MOST ? text.substring(0, MOST) : text;
    return INVISIBLE.matcher(PlainText.line(some)).replaceAll("");
  }

  /// A line as data; the marks of a [Redaction] stay.
  static String of(String line) {
    if (ORDER.matcher(line).find()) {
      return WITHHELD;
    }
    String plain =
        BRACKET
            .matcher(line)
            .replaceAll(bracket -> bracket.group().equals("[") ? "(" : ")")
            .replace('<', '‹')
            .replace('>', '›')
            .replace('`', '\'')
            .replace("###", "#")
            .replace("---", "-");
    String mute = ROLE.matcher(plain).replaceAll("$1 -");
    return mute.length() <= LONGEST ? mute : mute.substring(0, end(mute)) + "…";
  }

  /// No letter of two `char`s is cut.
  private static int end(String text) {
    return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }
}
