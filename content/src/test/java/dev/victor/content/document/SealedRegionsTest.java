package dev.victor.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.victor.core.failure.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person writes inside of a region: found by its seal, or kept where it has a place.
class SealedRegionsTest {

  private static final CommentSyntax MD = CommentSyntax.MARKDOWN;
  private static final String OLD = "<!-- victor:begin a -->\nold\n<!-- victor:end a -->\n";

  private static Regions.Filled fill(String text, String content) {
    return Regions.in("R.md", MD, text).filled("a", content, "t");
  }

  private static String keep(String content) {
    return "<!-- victor:keep mine -->\n" + content + "<!-- victor:end-keep mine -->\n";
  }

  @Test
  void the_begin_marker_bears_the_seal_of_what_was_generated() {
    assertThat(fill(OLD, "new").text())
        .isEqualTo("<!-- victor:begin a sha256:7aa7a5359173 -->\nnew\n<!-- victor:end a -->\n");
  }

  @Test
  void a_region_without_a_seal_is_of_an_earlier_victor_and_filled() {
    assertThat(fill(OLD, "new").edited()).isFalse();
  }

  @Test
  void a_hand_edit_is_seen_unless_it_is_what_would_be_generated() {
    String edited = fill(OLD, "new").text().replace("\nnew\n", "\nnewer\n");
    assertThat(fill(edited, "new").edited()).isTrue();
    assertThat(fill(edited, "other").edited()).isTrue();
    assertThat(fill(edited, "newer").edited()).isFalse();
    assertThat(fill(fill(edited, "newer").text(), "other").edited()).isFalse();
  }

  @Test
  void other_line_ends_are_no_hand_edit() {
    String windows = fill(OLD, "new\nlines").text().replace("\n", "\r\n");
    assertThat(fill(windows, "new\nlines").text()).isEqualTo(windows);
    assertThat(fill(windows, "other").edited()).isFalse();
  }

  @Test
  void what_a_person_keeps_stays_and_does_not_count() {
    String first = fill(OLD, "one\n" + keep("write here\n") + "two\n").text();
    assertThat(first).contains("one\n" + keep("write here\n") + "two\n");
    String written = first.replace("write here\n", "my words\n\n```\ncode\n```\n");
    Regions.Filled next = fill(written, "three\n" + keep("write here\n"));
    assertThat(next.edited()).isFalse();
    assertThat(next.text()).contains("\nthree\n" + keep("my words\n\n```\ncode\n```\n"));
    assertThat(next.held().homeless(next.made())).isEmpty();
  }

  @Test
  void a_kept_part_without_a_place_is_known_unless_it_is_empty() {
    String written = fill(OLD, keep("words\n")).text();
    Regions.Filled gone = fill(written, "no place");
    assertThat(gone.held().homeless(gone.made()))
        .singleElement()
        .satisfies(part -> {
          assertThat(part.name()).isEqualTo("mine");
          assertThat(part.line()).isEqualTo(2);
          assertThat(gone.held().content(part)).isEqualTo("words\n");
        });
    Regions.Filled empty = fill(fill(OLD, keep(" \n")).text(), "no place");
    assertThat(empty.held().homeless(empty.made())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "[a↵(k↵]a¦R.md:2: kept part k never ends; write <!-- victor:end-keep k --> below it",
        "[a↵(k↵(l↵)l↵)k↵]a¦R.md:3: kept part l begins inside kept part k (line 2); write <!--"
            + " victor:end-keep k --> above it",
        "[a↵(k↵)l↵)k↵]a¦R.md:3: kept part l ends inside kept part k (line 2); write <!--"
            + " victor:end-keep k --> above it",
        "[a↵(k↵)k↵(k↵)k↵]a¦R.md:4: kept part k is here a second time (first in line 2); give one of"
            + " the two another name",
        "[a↵)k↵]a¦R.md:2: kept part k ends but never began; write <!-- victor:keep k --> above it",
        "(k↵)k↵[a↵]a¦R.md:1: kept part k is outside of any region; remove its markers: what is"
            + " outside is kept anyway",
        "[a↵(k↵```↵)k↵]a¦R.md:1: region a never ends; write <!-- victor:end a --> below it",
      })
  void faulty_markers_of_kept_parts_are_bad_input(String text, String message) {
    String full =
        text.replace('↵', '\n')
            .replaceAll("\\[(\\w)", "<!-- victor:begin $1 -->")
            .replaceAll("](\\w)", "<!-- victor:end $1 -->")
            .replaceAll("\\((\\w)", "<!-- victor:keep $1 -->")
            .replaceAll("\\)(\\w)", "<!-- victor:end-keep $1 -->");
    BadInput failure = catchThrowableOfType(BadInput.class, () -> fill(full, "x"));
    assertThat(failure).isNotNull();
    assertThat(failure.line()).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- victor:begin a sha256:12 -->",
        "<!-- victor:begin a sha256:1234567890AB -->",
        "<!-- victor:end a sha256:1234567890ab -->",
        "<!-- victor:keeps a -->"
      })
  void a_misspelt_marker_is_bad_input(String marker) {
    assertThat(catchThrowableOfType(BadInput.class, () -> fill(marker + "\n" + OLD, "x")))
        .isNotNull()
        .hasMessageContaining("not a marker");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a.py¦# victor:begin a¦x",
        "a.yaml¦  # victor:begin a¦  x",
        "Dockerfile¦# victor:begin a¦x",
        "deploy/Makefile¦# victor:begin a¦x",
        "requirements.txt¦# victor:begin a¦x",
        "A.java¦    // victor:begin a¦    x",
        "a.sql¦-- victor:begin a¦x",
        "a.tex¦% victor:begin a¦x",
        "a.ini¦; victor:begin a¦x",
        "a.css¦/* victor:begin a */¦x",
        "a.rst¦.. victor:begin a¦↵x↵",
        "a.adoc¦// victor:begin a¦x",
        "a.md¦  <!-- victor:begin a -->¦x",
        "A.HTML¦<!-- victor:begin a -->¦x",
        "a.jsonc¦// victor:begin a¦x",
      })
  void many_kinds_of_files_have_regions(String file, String begin, String made) {
    String open = begin.startsWith(" ") ? begin : begin.strip();
    CommentSyntax syntax = FileKind.of(file).orElseThrow().comments().orElseThrow();
    String text = "by hand\n" + open + "\n" + open.replace("begin", "end") + "\nby hand\n";
    Regions.Filled once = Regions.in(file, syntax, text).filled("a", "x", "t");
    assertThat(once.text().replaceAll(" sha256:[0-9a-f]{12}", ""))
        .isEqualTo(
            "by hand\n"
                + open
                + "\n"
                + made.replace('↵', '\n')
                + "\n"
                + open.replace("begin", "end")
                + "\nby hand\n");
    Regions.Filled twice = Regions.in(file, syntax, once.text()).filled("a", "x", "t");
    assertThat(twice.text()).isEqualTo(once.text());
    assertThat(Regions.in(file, syntax, once.text()).filled("a", "y", "t").edited()).isFalse();
  }

  @Test
  void indentation_counts_lines_by_line_feeds_alone() {
    String odd = "\u00c3\u0085 one\n\ntwo";
    CommentSyntax hash = CommentSyntax.line("#");
    String text = "k:\n  # victor:begin a\n  # victor:end a\n";
    assertThat(Regions.in("a.yaml", hash, text).filled("a", odd, "t").text())
        .contains("\n  \u00c3\u0085 one\n\n  two\n");
  }

  @Test
  void files_of_unknown_kind_and_without_comments_have_none() {
    assertThat(FileKind.of("a.bin")).isEmpty();
    assertThat(FileKind.of("a.json").orElseThrow().comments()).isEmpty();
    assertThat(FileKind.of("a.txt").orElseThrow().comments()).isEmpty();
  }
}
