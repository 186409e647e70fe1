package dev.victor.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.victor.core.failure.BadInput;
import dev.victor.core.template.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

  private static final CommentSyntax MD = CommentSyntax.of(Format.MD).orElseThrow();
  private static final CommentSyntax HTML = CommentSyntax.of(Format.HTML).orElseThrow();
  private static final String A = "<!-- victor:begin a -->\n";
  private static final String END_A = "<!-- victor:end a -->\n";

  private static String fill(CommentSyntax syntax, String text, String content) {
    return unsealed(Regions.in("R.md", syntax, text).filled("a", content, "t").text());
  }

  private static String unsealed(String text) {
    return text.replaceAll(" sha256:[0-9a-f]{12}", "");
  }

  @Test
  void only_what_stands_between_the_markers_is_replaced() {
    String hand = "# Mine \t\n\ntext\n" + A + "old\nold\n" + END_A + "more, no end";
    assertThat(fill(MD, hand, "\nnew\n\nlines\n\n\n"))
        .isEqualTo("# Mine \t\n\ntext\n" + A + "new\n\nlines\n" + END_A + "more, no end");
  }

  @Test
  void nothing_between_the_markers_is_nothing() {
    assertThat(fill(MD, A + END_A, "x")).isEqualTo(A + "x\n" + END_A);
    assertThat(fill(MD, A + "x\n" + END_A, " \n\n")).isEqualTo(A + END_A);
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_are_kept() {
    String bom = "\u00ef\u00bb\u00bf";
    String text = (bom + A + "old\n" + END_A + "caf\u00e9\n").replace("\n", "\r\n");
    assertThat(fill(MD, text, "one\ntwo\n"))
        .isEqualTo((bom + A + "one\ntwo\n" + END_A + "caf\u00e9\n").replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```md\n<!-- victor:begin a -->\n```\n",
        "  ~~~~\n<!-- victor:end b -->\n~~~\n```\n~~~~~ \n",
        "    <!-- victor:end b -->\n",
        "\t<!-- victor:end b -->\n",
        "- `<!-- victor:begin a -->`\n",
        "> <!-- victor:begin a -->\n",
        "see <!-- victor:begin a -->\n",
        "<!-- other:begin a -->\n<!--victory-->\n",
        "``` not`fence\n",
      })
  void what_only_looks_like_a_marker_is_text(String before) {
    String text = before + A + END_A;
    assertThat(fill(MD, text, "x")).isEqualTo(before + A + "x\n" + END_A);
  }

  @Test
  void markers_may_be_written_tightly_and_indented_a_little() {
    String text = "  <!--victor:begin   a-->  \n   <!-- victor:end a-->";
    assertThat(fill(HTML, text, "x"))
        .isEqualTo("  <!-- victor:begin a -->  \nx\n   <!-- victor:end a-->");
  }

  @Test
  void html_has_no_code_fences() {
    assertThat(fill(HTML, "```\n" + A + END_A, "x")).isEqualTo("```\n" + A + "x\n" + END_A);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "text¦R.md: there is no region a; write these two lines where it belongs: <!-- victor:begin"
            + " a --> and <!-- victor:end a -->",
        "[a↵x¦R.md:1: region a never ends; write <!-- victor:end a --> below it",
        "x↵]a¦R.md:2: region a ends but never began; write <!-- victor:begin a --> above it",
        "[a↵]a↵x↵[a↵]a¦R.md:4: region a is here a second time (first in line 1); remove one of the"
            + " two",
        "[a↵[a↵]a¦R.md:2: region a begins again (first in line 1); write <!-- victor:end a -->"
            + " above it",
        "[a↵[b↵]b↵]a¦R.md:2: region b begins inside region a (line 1); write <!-- victor:end a -->"
            + " above it",
        "[a↵]b¦R.md:2: region b ends inside region a (line 1); write <!-- victor:end a --> first",
        "[a↵]a↵]a¦R.md:3: region a ends but never began; write <!-- victor:begin a --> above it",
        "<!-- victor:begn a -->¦R.md:1: not a marker: <!-- victor:begn a -->; write <!--"
            + " victor:begin ID --> or <!-- victor:end ID -->",
        "<!-- victor:begin -->¦R.md:1: not a marker: <!-- victor:begin -->; write <!-- victor:begin"
            + " ID --> or <!-- victor:end ID -->",
        "<!-- victor:begin a b -->¦R.md:1: not a marker: <!-- victor:begin a b -->; write <!--"
            + " victor:begin ID --> or <!-- victor:end ID -->",
        "<!-- victor:begin a¦R.md:1: not a marker: <!-- victor:begin a; write <!-- victor:begin ID"
            + " --> or <!-- victor:end ID -->",
        "[a↵```↵]a¦R.md:1: region a never ends; write <!-- victor:end a --> below it",
      })
  void faulty_markers_are_bad_input(String text, String message) {
    String full =
        text.replace('↵', '\n')
            .replaceAll("\\[(\\w)", "<!-- victor:begin $1 -->")
            .replaceAll("](\\w)", "<!-- victor:end $1 -->");
    BadInput failure = catchThrowableOfType(BadInput.class, () -> fill(MD, full, "x"));
    assertThat(failure).isNotNull();
    assertThat(failure.line()).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- victor:end a -->",
        "<!-- victor:begin b -->\n<!-- victor:end b -->",
        "```\nopen"
      })
  void content_that_would_break_the_markers_is_refused(String content) {
    BadInput failure = catchThrowableOfType(BadInput.class, () -> fill(MD, A + END_A, content));
    assertThat(failure).isNotNull();
    assertThat(failure.line())
        .isEqualTo("t: makes a marker or leaves a code block open in R.md; mend the template");
  }

  @Test
  void formats_without_comments_have_no_regions() {
    assertThat(CommentSyntax.of(Format.JSON)).isEmpty();
    assertThat(CommentSyntax.of(Format.TXT)).isEmpty();
  }
}
