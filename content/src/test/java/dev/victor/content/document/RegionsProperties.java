package dev.victor.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.failure.BadInput;
import dev.victor.core.template.Format;
import dev.victor.core.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RegionsProperties {

  private static final CommentSyntax MD = CommentSyntax.of(Format.MD).orElseThrow();
  private static final String BEGIN = "<!-- victor:begin a -->";
  private static final String END = "<!-- victor:end a -->";

  @Provide
  Arbitrary<String> hand() {
    Arbitrary<String> lines =
        Arbitraries.of(
            "text", "", "# x", "    code", "\u00ff\u00fe", "<!-- c -->", "| a | b |", "\t", "é");
    return lines
        .list()
        .ofMaxSize(6)
        .flatMap(list -> Arbitraries.of("\n", "\r\n").map(end -> String.join(end, list) + end));
  }

  @Provide
  Arbitrary<String> data() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            BEGIN, END, "\n", "\r\n", "```", "~~~", "|", "<!--", "-->", "text ", "    ", "@all");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(8).map(list -> String.join("", list)), Arbitraries.strings());
  }

  @Property
  void filling_twice_is_filling_once_and_hand_text_never_changes(
      @ForAll("hand") String before, @ForAll("hand") String after, @ForAll("data") String value) {
    String text = before + BEGIN + "\nold\n" + END + "\n" + after;
    String content =
        new String(
            Template.of("t", "## T\n{{a}}\n- {{a}}\n| {{a}} |\n", Format.MD)
                .render(Map.of("a", value))
                .getBytes(StandardCharsets.UTF_8),
            StandardCharsets.ISO_8859_1);

    String once = Regions.in("R", MD, text).filled("a", content, "t").text();
    Regions.Filled again = Regions.in("R", MD, once).filled("a", content, "t");
    String twice = again.text();

    assertThat(twice).isEqualTo(once);
    assertThat(again.edited()).isFalse();
    assertThat(once.replaceAll(" sha256:[0-9a-f]{12}", ""))
        .startsWith(before + BEGIN + "\n")
        .endsWith(END + "\n" + after);
  }

  @Property
  void any_file_is_either_understood_or_refused(@ForAll("data") String text) {
    try {
      assertThat(Regions.in("R", MD, text).filled("a", "x", "t").text()).contains("victor:begin a");
    } catch (BadInput refused) {
      assertThat(refused.remedy()).isPresent();
    }
  }
}
