package dev.victor.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellWordTest {

  @Test
  void plain_words_stay_as_they_are() {
    for (String plain : List.of("victor", "/opt/victor-1.2/victor", "feat/x", "a=b")) {
      assertThat(ShellWord.of(plain)).isEqualTo(plain);
    }
  }

  @Test
  void what_a_shell_would_read_something_into_is_quoted() {
    assertThat(ShellWord.of("my tools/victor")).isEqualTo("'my tools/victor'");
    assertThat(ShellWord.of("it's $HOME `x` \"y\" \\ ;"))
        .isEqualTo("'it'\\''s $HOME `x` \"y\" \\ ;'");
    assertThat(ShellWord.of("")).isEqualTo("''");
    assertThat(ShellWord.of("-x")).isEqualTo("'-x'");
    assertThat(ShellWord.of("=ls")).isEqualTo("'=ls'");
    assertThat(ShellWord.of("~/x")).isEqualTo("'~/x'");
  }

  @Test
  void a_line_keeps_its_options_and_quotes_names() {
    assertThat(ShellWord.line("git", "push", "-u", "origin", "feat/$(x)", "--delete", ":a"))
        .isEqualTo("git push -u origin 'feat/$(x)' --delete :a");
  }
}
