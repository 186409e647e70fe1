package dev.victor.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListTextTest {

  private static String with(String text) {
    byte[] content = text.replace("↵", "\n").getBytes(StandardCharsets.UTF_8);
    byte[] made = new ListText("project.json", content).with("documents", "{NEW}");
    return new String(made, StandardCharsets.UTF_8).replace("\n", "↵");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\u0001',
      value = {
        "{}¦{↵  \"documents\": [↵    {NEW}↵  ]↵}",
        "{ \"a\": 1 }¦{ \"a\": 1,↵  \"documents\": [↵    {NEW}↵  ] }",
        "{↵  \"a\": \"}\"↵}↵¦{↵  \"a\": \"}\",↵  \"documents\": [↵    {NEW}↵  ]↵}↵",
        "{↵  \"documents\": [],↵  \"z\": 1↵}¦{↵  \"documents\": [↵    {NEW}↵  ],↵  \"z\": 1↵}",
        "{\"documents\": [{\"a\": \"\\\"]\"}]}¦{\"documents\": [{\"a\": \"\\\"]\"}, {NEW}]}",
        "{↵\t\"documents\": [↵\t\t{ \"a\": [{}] }↵\t],↵\t\"z\": 1 }¦{↵\t\"documents\": [↵\t\t{"
            + " \"a\": [{}] },↵\t\t{NEW}↵\t],↵\t\"z\": 1 }",
        "{\"documents\": [\"a\\\"]\"], \"z\": []}¦{\"documents\": [\"a\\\"]\", {NEW}], \"z\": []}",
        "\ufeff{\"documents\": [{}]}¦\ufeff{\"documents\": [{}, {NEW}]}",
      })
  void an_entry_is_added_in_the_way_of_its_neighbours(String before, String after) {
    assertThat(with(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"'{\r\n  \"a\": \"é\"\r\n}\r\n'"})
  void windows_line_ends_are_kept(String before) {
    assertThat(with(before).replace("↵", "\n"))
        .isEqualTo("{\r\n  \"a\": \"é\",\r\n  \"documents\": [\r\n    {NEW}\r\n  ]\r\n}\r\n");
  }
}
