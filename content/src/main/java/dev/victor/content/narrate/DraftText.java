package dev.victor.content.narrate;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.template.PlainText;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A draft without its wrapping: thoughts, a fence around all of it, a JSON object of one text, an
/// introduction, emphasis. What is no prose even then is said.
///
/// @param text paragraphs of one line each, parted by an empty line
/// @param flaws in words; empty when it may be judged
record DraftText(String text, List<String> flaws) {

  private static final int LONGEST = 6_000;
  private static final Pattern THOUGHTS =
      Pattern.compile("(?s)<(think|thinking|reasoning)>.*?(</\\1>|\\z)");
  private static final Pattern FENCED = Pattern.compile("(?s)```[A-Za-z]{0,12}\\s*\\n(.*?)\\n?```");
  private static final Pattern INTRODUCTION =
      Pattern.compile("(?i)^(sure|certainly|of course|here)\\b[^\\n]{0,100}:[ \\t]*\\n+");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*([^*\\n]{1,400})\\*\\*");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]{1,200})`");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}]");
  private static final Pattern ODD_NUMBER = Pattern.compile("[\\p{Nd}\\p{No}&&[^0-9]]");
  private static final Pattern QUOTED = Pattern.compile("(?s)[\"“]([^\"“”]+)[\"”]");
  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?i)^(i['’]?m sorry|i am sorry|sorry,|i can['’]?t|i cannot|i['’]?m unable|as an ai)\\b");

  /// Copies the list.
  DraftText {
    flaws = List.copyOf(flaws);
  }

  /// What a draft holds.
  static DraftText of(String draft) {
    if (draft.length() > LONGEST * 4) {
      return new DraftText(
          paragraphs(draft.substring(0, LONGEST)), List.of("is far too long for a paragraph"));
    }
    String bare = THOUGHTS.matcher(draft).replaceAll("").strip();
    Matcher fenced = FENCED.matcher(bare);
    bare = inside(fenced.matches() ? fenced.group(1).strip() : bare);
    bare = INTRODUCTION.matcher(bare).replaceFirst("");
    bare = CODE.matcher(EMPHASIS.matcher(bare).replaceAll("$1")).replaceAll("$1").strip();
    Matcher quoted = QUOTED.matcher(bare);
    String text = paragraphs(quoted.matches() ? quoted.group(1) : bare);
    return new DraftText(text, flaws(text));
  }

  /// The text of `{"text": "…"}`; anything else as it is.
  private static String inside(String bare) {
    if (!bare.startsWith("{")) {
      return bare;
    }
    try {
      Node root = JsonFile.parse(bare.getBytes(StandardCharsets.UTF_8), "draft").root();
      if (root instanceof Node.Fields(Map<String, Node.Field> values, var place)
          && values.size() == 1
          && values.values().iterator().next().value() instanceof Node.Text(var text, var at)) {
        return text.strip();
      }
      return bare;
    } catch (BadInput noJson) {
      return bare;
    }
  }

  /// Digits of other scripts, raised or in circles, become plain ones, and what cannot be seen
  /// goes: a number is to be found, however it is written.
  private static String plain(String text) {
    String seen = INVISIBLE.matcher(text).replaceAll("");
    String normal =
        ODD_NUMBER.matcher(seen).find() ? Normalizer.normalize(seen, Normalizer.Form.NFKC) : seen;
    StringBuilder plain = new StringBuilder(normal.length());
    normal
        .codePoints()
        .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static String paragraphs(String text) {
    return Stream.of(plain(text).replace("\r\n", "\n").split("\n\\s*\n"))
        .map(PlainText::line)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static List<String> flaws(String text) {
    List<String> flaws = new ArrayList<>();
    if (text.isEmpty()) {
      flaws.add("says nothing");
    } else if (text.startsWith("{") || text.startsWith("[") || text.contains("```")) {
      flaws.add("is no plain text");
    } else if (text.startsWith("#") || text.matches("(?s)[-*] .*") || text.startsWith("<")) {
      flaws.add("is marked up, and plain sentences were asked for");
    } else if (REFUSAL.matcher(text).find()) {
      flaws.add("declines to write");
    } else if (text.codePoints().filter(Character::isLetter).count() * 2 < text.length()) {
      flaws.add("is no prose");
    } else if (!text.contains(" ")) {
      flaws.add("is no sentence");
    }
    if (text.length() > LONGEST) {
      flaws.add("is far too long for a paragraph");
    }
    return flaws;
  }
}
