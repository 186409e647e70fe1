package dev.victor.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormatProperties {

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<!-- victor:begin readme -->",
            "<!-- victor:end x -->",
            "\n",
            "\r\n",
            "|",
            "```",
            "@everyone",
            "# ",
            "- ",
            "<b>",
            "&lt;",
            "\\",
            "]",
            "[a](b)",
            " ",
            "word",
            "96.2 %",
            "---",
            "1. ",
            "~~~",
            "$",
            "{{x}}",
            "\u2028",
            "\"",
            "'",
            "_",
            "*");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(12).map(list -> String.join("", list)), Arbitraries.strings());
  }

  @Property
  void no_value_breaks_out_of_a_line_of_markdown(@ForAll("hostile") String value) {
    String text = Format.MD.escape(value);
    assertThat(text).doesNotContain("<", "\n", "\r", "\u2028");
    for (String sign : new String[] {"|", "`", "*", "[", "]", "~", "$"}) {
      assertThat(unescaped(text, sign.charAt(0))).as(sign + " in " + text).isFalse();
    }
    assertThat(text).doesNotMatch("(?s)^(#|>|[-+=]([-+= ]|$)|\\d+[.)]( |$)|\\s).*");
    assertThat(text).doesNotMatch("(?s).*(^|[^A-Za-z0-9])@[A-Za-z0-9].*");
  }

  @Property
  void a_value_cannot_add_a_cell_to_a_table(@ForAll("hostile") String value) {
    String row = Template.of("t", "| {{a}} | {{a}} |\n", Format.MD).render(Map.of("a", value));
    assertThat(row.chars().filter(c -> c == '\n').count()).isEqualTo(1);
    assertThat(cells(row)).isEqualTo(3);
  }

  @Property
  void a_json_value_reads_back_as_it_was(@ForAll("hostile") String value) throws Exception {
    String json = Template.of("t", "{\"a\": \"{{a}}\"}", Format.JSON).render(Map.of("a", value));
    assertThat(new ObjectMapper().readTree(json).get("a").textValue()).isEqualTo(value);
  }

  @Property
  void an_html_value_opens_no_element_and_closes_no_attribute(@ForAll("hostile") String value) {
    assertThat(Format.HTML.escape(value)).doesNotContain("<", ">", "\"", "'");
  }

  @Property
  void a_discord_value_holds_no_mention(@ForAll("hostile") String value) {
    assertThat(Format.DISCORD.escape(value))
        .doesNotContain("@everyone", "@here", "<@", "<#", "<:", "\n", "```");
  }

  private static boolean unescaped(String text, char sign) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == sign) {
        return true;
      }
    }
    return false;
  }

  private static int cells(String row) {
    int bars = 0;
    for (int i = 0; i < row.length(); i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|') {
        bars++;
      }
    }
    return bars;
  }
}
