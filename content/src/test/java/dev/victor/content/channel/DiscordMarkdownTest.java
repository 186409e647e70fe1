package dev.victor.content.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.content.channel.DiscordPost.Embed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordMarkdownTest {

  @Test
  void a_document_reads_as_it_did() {
    assertThat(
            discord(
                """
                <!-- victor:begin readme -->
                [![build](https://ci.example/b.svg)](https://ci.example) ![local](docs/x.png)

                Alpha &amp; Lab
                ===============

                A paragraph that is wrapped
                for people who read *source*, see [the docs](docs/a.md) or
                [the site](https://example.com/a "Home").

                #### Deep

                * one, with `code | in it`
                  and more of it
                * two
                    1) nested
                - [x] done
                - [ ] to do

                | Metric | Value |
                |---|---:|
                | **Coverage** | 96.2 % |
                | [Trades](https://example.com) | 5 |

                > [!NOTE]
                > Mind the gap.

                ```java
                <!-- kept -->
                # no heading
                ```

                <details><summary>More</summary>

                Hidden <b>no longer</b>, H<sub>2</sub>O.
                </details>

                ---
                [Unreleased] and [1.0.0][v]

                [unreleased]: https://example.com/compare/v1...HEAD
                [v]: https://example.com/v1
                <!-- victor:end readme -->
                """))
        .isEqualTo(
            """
            [build](https://ci.example) local

            # Alpha & Lab
            A paragraph that is wrapped for people who read *source*, see the docs or [the site](https://example.com/a).

            **Deep**
            - one, with `code | in it` and more of it
            - two
              1. nested
            - \u2611 done
            - \u2610 to do

            ```
            Metric     Value
            Coverage  96.2 %
            Trades         5
            ```

            > **Note**
            > Mind the gap.

            ```java
            <!-- kept -->
            # no heading
            ```

            **More**

            Hidden **no longer**, H2O.

            [Unreleased](https://example.com/compare/v1...HEAD) and [1.0.0](https://example.com/v1)\
            """);
  }

  @Test
  void a_wide_table_becomes_a_list() {
    assertThat(
            discord(
                """
                | Command | What it does | Where |
                |---|---|---|
                | `victor git sync` | brings every branch up to date with its remote | git |
                | `a \\| b` | | |
                """))
        .isEqualTo(
            """
            - **victor git sync** What it does: brings every branch up to date with its remote, Where: git
            - **a | b**\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "__strong__ and a__init__b.py¦**strong** and a__init__b.py",
        "2 < 3 &lt;@1&gt;¦2 < 3 <\u200b@1>",
        "a || b¦a \\|\\| b",
        "<a href=\"https://e.com\">site</a>¦[site](https://e.com)",
        "<img src=\"x.png\" alt=\"Logo\"> x¦Logo x",
        "[![a](https://e.com/a.png)](https://e.com)¦[a](https://e.com)",
        "![](https://e.com/a.png) x¦x",
        "![chart](https://e.com/a.png)¦[chart](https://e.com/a.png)",
        "one<br>two¦one|two",
        "<@42> <https://e.com>¦<@42> <https://e.com>",
        "[x](javascript:alert) y¦x y",
        "begin `<!-- a -->` and `<!--` opens<!-- gone -->; ``<!--`` too¦begin `<!-- a -->` and"
            + " `<!--` opens; ``<!--`` too",
        "a ` and <!-- gone -->b¦a ` and b",
        "[a]¦[a]"
      })
  void words_keep_their_meaning(String markdown, String discord) {
    assertThat(discord(markdown).replace('\n', '|')).isEqualTo(discord);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "# Title #¦# Title",
        "# C#¦# C#",
        "# a #b  ##  ¦# a #b",
        "- - -¦''",
        "*  *  *¦''",
        "**¦**",
        "--_¦--_"
      })
  void signs_that_close_and_rules_are_no_words(String markdown, String discord) {
    assertThat(discord(markdown)).isEqualTo(discord);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "- ", "_ ", "|-", "# ", "`", "<a"})
  void a_line_of_nothing_but_signs_is_read(String sign) {
    String line = sign.repeat(20_000);
    assertThat(discord(line + "\n" + line + "\n\nend")).endsWith("end");
  }

  @Test
  void a_fence_inside_of_code_does_not_end_it() {
    assertThat(discord("````md\n```\nx\n```\n````\n"))
        .isEqualTo("```md\n``\u200b`\nx\n``\u200b`\n```");
  }

  @Test
  void a_short_text_is_one_plain_message() {
    assertThat(PostText.of("Notes", "Two *words*."))
        .containsExactly(new DiscordPost("# Notes\nTwo *words*.", List.of()));
    assertThat(PostText.of("", "Two *words*."))
        .containsExactly(new DiscordPost("Two *words*.", List.of()));
  }

  @Test
  void a_long_text_is_framed_and_its_parts_are_numbered() {
    String item = "- " + "word ".repeat(30) + "\n";
    List<DiscordPost> messages = PostText.of("", "# All of *it*\n\n" + item.repeat(40));

    assertThat(messages).hasSize(2);
    Embed first = messages.getFirst().embeds().getFirst();
    assertThat(first.title()).isEqualTo("All of it");
    assertThat(first.footer()).isEqualTo("1 of 2");
    assertThat(first.description()).startsWith("- word").endsWith("word");
    assertThat(messages.getLast().embeds().getFirst().title()).isEmpty();
  }

  @Test
  void a_heading_goes_with_what_it_leads() {
    List<String> parts =
        Splitter.split(
            List.of(
                new Piece.Words("", "", "a ".repeat(40).strip()),
                new Piece.Heading("## H"),
                new Piece.Words("", "", "b ".repeat(40).strip())),
            120);
    assertThat(parts).hasSize(2);
    assertThat(parts.getLast()).startsWith("## H\nb");
  }

  @Test
  void code_is_closed_and_opened_again_with_its_language() {
    List<String> parts =
        Splitter.split(
            List.of(new Piece.Code("java", List.of("a".repeat(60), "b".repeat(60)))), 100);
    assertThat(parts)
        .containsExactly(
            "```java\n" + "a".repeat(60) + "\n```", "```java\n" + "b".repeat(60) + "\n```");
  }

  private static String discord(String markdown) {
    List<String> parts = Splitter.split(DiscordMarkdown.pieces(markdown), 100_000);
    return parts.isEmpty() ? "" : parts.getFirst();
  }
}
