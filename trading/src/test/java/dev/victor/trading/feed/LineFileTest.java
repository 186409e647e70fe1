package dev.victor.trading.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFileTest {

  @TempDir Path folder;

  private LineFile file(String text, int part) throws IOException {
    return new LineFile(Files.writeString(folder.resolve("a.jsonl"), text), part);
  }

  @Test
  void a_long_file_comes_in_parts_of_whole_lines() throws IOException {
    LineFile file = file("one\ntwo\nthree\nfo", 9);

    LineFile.Part first = file.from(0);
    LineFile.Part second = file.from(first.end());

    assertThat(first).isEqualTo(new LineFile.Part(List.of("one", "two"), 8));
    assertThat(second).isEqualTo(new LineFile.Part(List.of("three"), 14));
    assertThat(file.from(14)).isEqualTo(new LineFile.Part(List.of(), 14));
    assertThat(file.from(100)).isEqualTo(new LineFile.Part(List.of(), 100));
  }

  @Test
  void a_line_without_end_is_refused_rather_than_held() throws IOException {
    LineFile file = file("0123456789", 9);

    assertThatThrownBy(() -> file.from(0)).hasMessage("a line longer than 9 bytes");
  }

  @Test
  void the_first_line_is_known_when_it_is_whole() throws IOException {
    assertThat(file("{\"victor\"", 99).head()).isEmpty();
    assertThat(file("{}\r\nmore", 99).head()).contains("{}\r");
    assertThat(file("", 99).head()).isEmpty();
  }
}
