package dev.victor.content.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// No text, however odd, makes a message that Discord would refuse; messages check themselves.
class PostTextProperties {

  @Provide
  Arbitrary<String> odd() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "# Title\n",
                "\n\n",
                "```java\n",
                "```\n",
                "~~~\n",
                "| a | b |\n|---|--:|\n| 1 | 2 |\n",
                "<!-- note",
                "-->",
                "- item ",
                "  - deeper ",
                "1) one\n",
                "> quoted\n",
                "**",
                "__",
                "_",
                "`",
                "||",
                "[",
                "](",
                ")",
                "![x](y.png)",
                "[ref]: https://example.com\n",
                "[ref]",
                "&lt;",
                "&#x10ffff;",
                "&#99999;",
                "<br>",
                "<details>\n",
                "<summary>S</summary>\n",
                "\\",
                "Title\n===\n",
                "    code\n",
                "\ud83d\ude00",
                "\ud83d",
                "@everyone ",
                "---\n"),
            Arbitraries.strings().ofMaxLength(30),
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(100).ofMaxLength(3000))
        .list()
        .ofMaxSize(60)
        .map(parts -> "x" + String.join("", parts));
  }

  @Property(tries = 400)
  void every_text_becomes_messages(@ForAll("odd") String markdown) {
    List<DiscordPost> messages = PostText.of("A title", markdown);

    assertThat(messages).isNotEmpty();
    assertThat(messages).allSatisfy(post -> assertThat(post.length()).isPositive());
  }
}
