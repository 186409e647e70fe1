package dev.victor.content.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

  @Test
  void versions_are_ordered_as_semantic_versioning_says() {
    List<String> order =
        List.of(
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.2.0",
            "1.10.0",
            "2.0.0");
    assertThat(order.reversed().stream().flatMap(v -> Version.of(v).stream()).sorted())
        .extracting(Version::toString)
        .containsExactlyElementsOf(order);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "v1", "release-1.2.3", "1.2.3.4", "1.2.3-", "1.2.9999999999", ""})
  void what_is_no_version_is_none(String word) {
    assertThat(Version.of(word)).isEmpty();
  }

  @Test
  void a_letter_before_it_is_no_part_of_it() {
    assertThat(Stream.of("v1.2.3", "V1.2.3", "1.2.3").flatMap(w -> Version.of(w).stream()))
        .extracting(Version::toString)
        .containsOnly("1.2.3");
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.3,true,true,2.0.0",
    "1.2.3,false,true,1.3.0",
    "1.2.3,false,false,1.2.4",
    "0.2.3,true,true,0.3.0",
    "0.2.3,false,true,0.2.4",
    "2.0.0-rc.1,true,true,2.0.0"
  })
  void what_changed_decides_the_next_one(
      String from, boolean breaking, boolean feature, String next) {
    assertThat(Version.of(from).orElseThrow().next(breaking, feature)).hasToString(next);
  }
}
