package dev.victor.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LSTM (v2) – 96.2 %",
        "Boosted trees on lagged values; 1.7 > 1.5",
        "max_depth = 4, lr = 1e-4",
        "−188.60 USD, +412.60 USD, -3.5 %",
        "A & B, R&D, 100% done!",
        "victor@example.com",
        "C++ and C# #12",
        "Größe: 3 ½ – “quoted” 'single'",
        "a -> b.",
        "2026-11-22: v1.2.3"
      })
  void ordinary_text_stays_as_it_is_in_markdown(String text) {
    assertThat(Format.MD.escape(text)).isEqualTo(text.replace("->", "-&gt;"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "# heading¦\\# heading",
        "## two¦\\## two",
        "- item¦\\- item",
        "+ item¦\\+ item",
        "---¦\\---",
        "===¦\\===",
        "1. one¦1\\. one",
        "12) one¦12\\) one",
        "> quote¦&gt; quote",
        "*bold* _it_ `code` ~gone~¦\\*bold\\* \\_it\\_ \\`code\\` \\~gone\\~",
        "a | b¦a \\| b",
        "[x](javascript:alert)¦\\[x\\](javascript:alert)",
        "![x](y)¦!\\[x\\](y)",
        "<script>alert(1)</script>¦&lt;script>alert(1)&lt;/script>",
        "<!-- victor:end readme -->¦&lt;!-- victor:end readme --&gt;",
        "&lt;b&gt;¦&amp;lt;b&amp;gt;",
        "&#60;¦&amp;#60;",
        "$5 and $6¦\\$5 and \\$6",
        "back\\slash¦back\\\\slash",
        "@victor, (@team/x)¦@\u200bvictor, (@\u200bteam/x)",
      })
  void markup_in_a_value_is_shown_and_not_obeyed_in_markdown(String value, String escaped) {
    assertThat(Format.MD.escape(value)).isEqualTo(escaped);
  }

  @Test
  void lines_and_what_cannot_be_seen_do_not_survive_in_markdown() {
    assertThat(Format.MD.escape("  one\r\n\r\n# two\u001b[31m\u0000\u202e\tthree\u2028 "))
        .isEqualTo("one # two\\[31m three");
    assertThat(Format.MD.escape("12\u00a0%")).isEqualTo("12\u00a0%");
    assertThat(Format.MD.escape("")).isEmpty();
  }

  @Test
  void plain_text_keeps_its_lines_and_loses_control_characters() {
    assertThat(Format.TXT.escape("a\r\nb\rc\td\u001b[2J\u0007")).isEqualTo("a\nb\nc\td[2J");
  }

  @Test
  void html_text_is_safe_in_elements_and_attributes() {
    assertThat(Format.HTML.escape("<a href=\"x\" title='y'>R&D\u0000</a>\n"))
        .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R&amp;D&lt;/a&gt;\n");
  }

  @Test
  void json_text_stays_inside_its_quotes() {
    assertThat(Format.JSON.escape("\"a\\b\"\r\n\t\u0001</script>\u2028\ud83d\ude00\ud83d x\ude00"))
        .isEqualTo(
            "\\\"a\\\\b\\\"\\r\\n\\t\\u0001\\u003c/script>\\u2028\ud83d\ude00\\ud83d x\\ude00");
  }

  @Test
  void a_discord_value_mentions_nobody_and_formats_nothing() {
    assertThat(Format.DISCORD.escape("@everyone <@123> <:smile:1> <#2>"))
        .isEqualTo("@\u200beveryone <\u200b@\u200b123> <\u200b:smile:1> <\u200b#2>");
    assertThat(Format.DISCORD.escape("# big **bold** ||spoiler|| [x](y) `c` ~~z~~\n> q"))
        .isEqualTo(
            "\\# big \\*\\*bold\\*\\* \\|\\|spoiler\\|\\| \\[x\\](y) \\`c\\` \\~\\~z\\~\\~ > q");
    assertThat(
            Format.DISCORD.escape(
                "_see_ https://x.com/a_b~c?q=1&r=*2* (http://y.io/_z_) xhttp://a_b"))
        .isEqualTo("\\_see\\_ https://x.com/a_b~c?q=1&r=\\*2\\* (http://y.io/_z_) xhttp://a\\_b");
    assertThat(Format.DISCORD.escape("https://x.com/@everyone https://<@1>"))
        .isEqualTo("https://x.com/@\u200beveryone https://<\u200b@\u200b1>");
    assertThat(Format.DISCORD.escape("96.2 % (v2) a-b")).isEqualTo("96.2 % (v2) a-b");
  }

  @Test
  void formats_are_found_by_extension() {
    assertThat(Format.of("MD")).contains(Format.MD);
    assertThat(Format.of("docx")).isEmpty();
    assertThat(Format.JSON.extension()).isEqualTo("json");
  }
}
