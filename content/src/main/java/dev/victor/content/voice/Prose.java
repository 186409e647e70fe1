package dev.victor.content.voice;

import dev.victor.core.template.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text as sentences and words, without what is no prose in Markdown: front matter, headings,
/// code, tables, comments, pictures.
///
/// @param paragraphs of sentences
/// @param items how many of the paragraphs are items of lists
record Prose(List<List<String>> paragraphs, int items) {

  private static final int LONGEST_SHORT_FORM = 10;
  private static final Pattern FRONT = Pattern.compile("(?s)\\A---\\n.*?\\n---\\n");
  private static final Pattern NO_PROSE =
      Pattern.compile("(?s)<!--.*?(-->|\\z)|```.*?(```|\\z)|~~~.*?(~~~|\\z)");
  private static final Pattern NO_LINE = Pattern.compile("(?m)^[ \\t]*(#{1,6} |[|>]|!\\[).*$");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]\\n]{0,300})\\]\\([^)\\n]{0,1000}\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*\\*|__|(?<!\\w)[*_](?=\\S))|[*](?!\\w)");
  private static final Pattern ITEM = Pattern.compile("^([-*+]|\\d{1,3}[.)]) +");
  private static final Pattern ITEM_START = Pattern.compile("(?m)^(?=([-*+]|\\d{1,3}[.)]) )");
  private static final Pattern END = Pattern.compile("(?<=[.!?…])[\"')\\]”’]*\\s+");
  private static final Pattern SHORTENED =
      Pattern.compile("(?i)\\b(e\\.g|i\\.e|etc|vs|cf|approx|no|dr|mr|mrs|ca)\\.$");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’./_-][\\p{L}\\p{N}]+)*");

  /// The prose of a text.
  static Prose of(String markdown) {
    String text = FRONT.matcher(markdown.replace("\r\n", "\n")).replaceFirst("");
    text = NO_LINE.matcher(NO_PROSE.matcher(text).replaceAll("")).replaceAll("");
    text = EMPHASIS.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("");
    text = ITEM_START.matcher(text).replaceAll("\n");
    List<List<String>> paragraphs = new ArrayList<>();
    int items = 0;
    for (String block : text.split("\\n[ \\t]*\\n", -1)) {
      String line = PlainText.line(block);
      String said = ITEM.matcher(line).replaceFirst("");
      if (!said.isBlank()) {
        items += said.equals(line) ? 0 : 1;
        paragraphs.add(sentences(said));
      }
    }
    return new Prose(paragraphs, items);
  }

  private static List<String> sentences(String paragraph) {
    List<String> sentences = new ArrayList<>();
    String begun = "";
    for (String part : END.splitAsStream(paragraph).toList()) {
      String sentence = begun.isEmpty() ? part : begun + " " + part;
      begun = SHORTENED.matcher(end(sentence)).find() ? sentence : "";
      if (begun.isEmpty()) {
        sentences.add(sentence);
      }
    }
    if (!begun.isEmpty()) {
      sentences.add(begun);
    }
    return sentences;
  }

  private static String end(String sentence) {
    return sentence.substring(Math.max(0, sentence.length() - LONGEST_SHORT_FORM));
  }

  /// All sentences.
  List<String> sentences() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  /// The words of a sentence, as they stand there.
  static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /// All words.
  List<String> words() {
    return sentences().stream().flatMap(sentence -> words(sentence).stream()).toList();
  }

  /// Whether it says nothing.
  boolean empty() {
    return words().isEmpty();
  }
}
