package dev.victor.content.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void what_is_no_prose_is_left_out() {
    Prose prose =
        Prose.of(
            """
            ---
            title: x
            ---
            # Heading

            <!-- victor:begin x -->
            First one, e.g. this. Second **one** with a [link](https://a.b)!

            ```
            code. code.
            ```
            | a | b |

            - an item
            - another
            > quoted
            """);

    assertThat(prose.paragraphs())
        .isEqualTo(
            List.of(
                List.of("First one, e.g. this.", "Second one with a link!"),
                List.of("an item"),
                List.of("another")));
    assertThat(prose.items()).isEqualTo(2);
    assertThat(Prose.words("It isn't re-run at 0.94, is it?"))
        .containsExactly("It", "isn't", "re-run", "at", "0.94", "is", "it");
    assertThat(Prose.of("\n# only a heading\n").empty()).isTrue();
  }
}
