package dev.victor.content.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatAddressTest {

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:11434, http://127.0.0.1:11434/v1/chat/completions",
    "http://127.0.0.1:11434/, http://127.0.0.1:11434/v1/chat/completions",
    "http://127.0.0.1:11434/v1, http://127.0.0.1:11434/v1/chat/completions",
    "http://127.0.0.1:11434/v1//, http://127.0.0.1:11434/v1/chat/completions",
    "http://[::1]:1/v1/chat/completions, http://[::1]:1/v1/chat/completions",
    "https://a.example/openai/v1/chat/completions/, https://a.example/openai/v1/chat/completions",
    "https://a.example/openai/x?api-version=2,"
        + " https://a.example/openai/x/chat/completions?api-version=2",
    "ftp://a.example, ftp://a.example",
    "nothing, nothing",
  })
  void what_people_take_for_the_address_is_understood(String given, String full) {
    assertThat(ChatAddress.of(given)).isEqualTo(full);
  }
}
