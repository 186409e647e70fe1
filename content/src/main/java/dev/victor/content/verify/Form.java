package dev.victor.content.verify;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a draft must be before any claim is read: some English prose, not too long, without markup,
/// and nothing about the task of writing it.
final class Form {

  private static final int LONGEST = 2_000;
  private static final int FEW_WORDS = 5;
  private static final int ENGLISH_OF = 12;
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?m)^\\s{0,8}(?:#{1,6}\\s|>\\s|\\|.*\\||```|~~~|[-*_]{3,}\\s*$)|</?\\p{L}[^<>]{0,200}>|!?\\[[^\\]\\n]{0,200}\\]\\(|<!--|\\*\\*\\S|__\\p{L}");
  private static final Pattern MENTION = Pattern.compile("@(?:everyone|here|channel)\\b|<[@#&!]");
  private static final Pattern JSON =
      Pattern.compile("\\A\\s*[\\[{]|\"\\p{L}[\\w]{0,40}\"\\s{0,4}:");
  private static final List<String> CHATTER = WordList.lines("chatter.txt");
  private static final Set<String> FOREIGN = WordList.words("foreign.txt");
  private static final Set<String> ENGLISH = WordList.words("english.txt");

  private Form() {}

  /// Notes what is wrong with a draft as a whole.
  static void check(Draft draft, Known known, Findings findings) {
    String text = draft.text;
    if (text.isBlank()) {
      findings.whole("", "there is no text");
      return;
    }
    if (text.length() > LONGEST) {
      findings.whole("all of it", "it is longer than " + LONGEST + " characters");
    }
    if (JSON.matcher(text).find() || text.contains("```")) {
      findings.whole("all of it", "it is data or code, not prose");
    } else if (MARKUP.matcher(text).find()) {
      findings.whole("markup", "it is marked up; plain paragraphs are asked for");
    }
    if (MENTION.matcher(text).find()) {
      findings.whole("a mention", "it calls people");
    }
    chatter(text, known, findings);
    language(draft, findings);
  }

  private static void chatter(String text, Known known, Findings findings) {
    String low = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    for (String phrase : CHATTER) {
      boolean told =
          known.said.stream()
              .anyMatch(
                  said -> said.fact().value().toString().toLowerCase(Locale.ROOT).contains(phrase));
      if (!told && holds(low, phrase)) {
        findings.whole(phrase, "it speaks of the task, not of the work");
        return;
      }
    }
  }

  private static boolean holds(String low, String phrase) {
    int at = low.indexOf(phrase);
    while (at >= 0) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(low.charAt(at - 1));
      int end = at + phrase.length();
      boolean ends =
          end >= low.length()
              || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
              || !Character.isLetterOrDigit(low.charAt(end));
      if (begins && ends) {
        return true;
      }
      at = low.indexOf(phrase, at + 1);
    }
    return false;
  }

  private static void language(Draft draft, Findings findings) {
    int words = 0;
    int english = 0;
    int foreign = 0;
    int strange = 0;
    for (int i = 0; i < draft.size(); i++) {
      Token token = draft.at(i);
      if (token.is(Token.Kind.WORD) && draft.quoted(i).isEmpty()) {
        words++;
        english += ENGLISH.contains(token.low()) || Lexicon.isLog(token.low()) ? 1 : 0;
        foreign += FOREIGN.contains(token.low()) && !ENGLISH.contains(token.low()) ? 1 : 0;
        strange += latin(token) ? 0 : 1;
      }
    }
    boolean other =
        words > FEW_WORDS
            && (foreign > english || english * ENGLISH_OF < words || strange * FEW_WORDS > words);
    if (other || strange + strange > words) {
      findings.whole("all of it", "it is not in English");
    }
  }

  private static boolean latin(Token token) {
    return Character.UnicodeScript.of(token.text().codePointAt(0)) == Character.UnicodeScript.LATIN
        || !Character.isLetter(token.text().codePointAt(0));
  }
}
