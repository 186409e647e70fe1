package dev.victor.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void text_of_people_stays_as_it_is() {
    for (String text :
        new String[] {"", "feat: one\ttwo\n", "İstanbul 日本 e\u0301 👩‍💻", "a\r\nb\r\n", "50 €"}) {
      assertThat(Plain.of(text)).isEqualTo(text);
    }
  }

  @Test
  void what_a_terminal_would_obey_is_written_out() {
    Map<String, String> written =
        Map.of(
            "\u001b[2Jgone", "\\u001b[2Jgone",
            "\u001b]0;title\u0007", "\\u001b]0;title\\u0007",
            "a\rb", "a\\u000db",
            "a\bb\u007f", "a\\u0008b\\u007f",
            "\u009b31m", "\\u009b31m",
            "\u202egnp.exe", "\\u202egnp.exe",
            "\u001b[8mhidden", "\\u001b[8mhidden",
            "\u001b[41m", "\\u001b[41m",
            "\u001b", "\\u001b",
            "\u001b[1", "\\u001b[1");

    written.forEach((text, plain) -> assertThat(Plain.of(text)).isEqualTo(plain));
  }

  @Test
  void our_own_colours_stay() {
    for (Tone tone : Tone.values()) {
      String text = tone.code() + "kept\u001b[0m\u001b[K";

      assertThat(Plain.of(text)).isEqualTo(tone.code() + "kept\u001b[0m\\u001b[K");
    }
  }
}
