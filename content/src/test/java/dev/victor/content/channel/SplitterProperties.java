package dev.victor.content.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Whatever is split, every part fits, no word is lost and none is cut.
class SplitterProperties {

  private static final List<String> FAMILY =
      List.of(
          "word",
          "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
          "a\u0301b",
          "\ud83c\udde9\ud83c\uddea",
          "Stra\u00dfe.",
          "x=1;",
          "(see");

  @Provide
  Arbitrary<List<Piece>> texts() {
    return Arbitraries.oneOf(headings(), paragraphs(), items(), quotes(), code())
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }

  private static Arbitrary<String> atoms() {
    return Arbitraries.oneOf(
        Arbitraries.of(FAMILY),
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12),
        Arbitraries.of(
            "**two bold words**",
            "_a quiet one_",
            "`some code here`",
            "[a link text](https://example.com/a_(b)?c=d)",
            "<@123456>",
            "<https://example.com/x>",
            "~~gone for good~~",
            "Ende!"));
  }

  private static Arbitrary<String> lines(int most) {
    return atoms()
        .list()
        .ofMinSize(1)
        .ofMaxSize(most)
        .flatMap(words ->
            Arbitraries.of(" ", " ", " ", "\n")
                .list()
                .ofSize(words.size())
                .map(gaps -> joined(words, gaps)));
  }

  private static String joined(List<String> words, List<String> gaps) {
    StringBuilder text = new StringBuilder(words.getFirst());
    for (int i = 1; i < words.size(); i++) {
      text.append(gaps.get(i)).append(words.get(i));
    }
    return text.toString();
  }

  private static Arbitrary<Piece> headings() {
    return Arbitraries.strings()
        .withCharRange('A', 'Z')
        .ofMinLength(1)
        .ofMaxLength(20)
        .map(title -> new Piece.Heading("## " + title));
  }

  private static Arbitrary<Piece> paragraphs() {
    return lines(120).map(text -> new Piece.Words("", "", text));
  }

  private static Arbitrary<Piece> items() {
    return lines(40).map(text -> new Piece.Words("- ", "  ", text));
  }

  private static Arbitrary<Piece> quotes() {
    return lines(40).map(text -> new Piece.Words("> ", "> ", text));
  }

  private static Arbitrary<Piece> code() {
    Arbitrary<String> line =
        Arbitraries.strings().withCharRange('a', 'f').withChars("  ;{}").ofMaxLength(40);
    return Combinators.combine(Arbitraries.of("", "java"), line.list().ofMinSize(1).ofMaxSize(40))
        .as(Piece.Code::new);
  }

  @Property(tries = 300)
  void every_part_fits_and_every_word_is_there_in_order(
      @ForAll("texts") List<Piece> pieces, @ForAll @IntRange(min = 120, max = 2000) int limit) {
    List<String> parts = Splitter.split(pieces, limit);

    assertThat(parts)
        .allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(limit))
        .noneMatch(String::isBlank);
    assertThat(words(parts)).isEqualTo(words(pieces.stream().map(Piece::whole).toList()));
  }

  @Property(tries = 300)
  void nothing_that_belongs_together_is_parted(
      @ForAll("texts") List<Piece> pieces, @ForAll @IntRange(min = 120, max = 2000) int limit) {
    for (String part : Splitter.split(pieces, limit)) {
      assertThat(count(part, "(?m)^```")).as("fences of %s", part).isEven();
      String words = part.replaceAll("(?ms)^```.*?^```", "");
      assertThat(count(words, "\\*\\*")).as(part).isEven();
      assertThat(count(words, "`")).as(part).isEven();
      assertThat(count(words, "~~")).as(part).isEven();
      assertThat(count(words, "\\[")).as(part).isEqualTo(count(words, "]\\(https"));
      assertThat(count(words, "<")).as(part).isEqualTo(count(words, "(?<=\\S)>"));
    }
  }

  @Property(tries = 200)
  void a_word_longer_than_a_part_is_cut_between_characters(
      @ForAll @IntRange(min = 120, max = 300) int limit,
      @ForAll @IntRange(min = 1, max = 400) int times) {
    String family = FAMILY.get(1);
    List<String> parts =
        Splitter.split(List.of(new Piece.Words("", "", "x" + family.repeat(times))), limit);

    assertThat(String.join("", parts)).isEqualTo("x" + family.repeat(times));
    for (String part : parts) {
      assertThat(part.length()).isLessThanOrEqualTo(limit);
      assertThat(characters(part)).isSubsetOf("x", family);
    }
  }

  private static List<String> characters(String text) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    List<String> all = new ArrayList<>();
    int from = characters.first();
    for (int at = characters.next(); at != BreakIterator.DONE; at = characters.next()) {
      all.add(text.substring(from, at));
      from = at;
    }
    return all;
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).count();
  }

  /// Words without the signs that structure needs: fences, and what lines begin with.
  private static List<String> words(List<String> texts) {
    return texts.stream()
        .flatMap(String::lines)
        .filter(line -> !line.startsWith("```"))
        .map(line -> line.replaceFirst("^\\s*[->] ", ""))
        .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
        .filter(word -> !word.isEmpty() && !word.equals(">"))
        .toList();
  }
}
