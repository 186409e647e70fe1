package dev.victor.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SlashedTest {

  @Test
  void parts_of_a_path_are_parted_as_git_does() {
    assertThat(Slashed.of(Path.of("docs", "guide"))).isEqualTo("docs/guide");
    assertThat(Slashed.of("docs\\guide", '\\')).isEqualTo("docs/guide");
    assertThat(Slashed.of("a\\b", '/')).isEqualTo("a\\b");
  }

  @Test
  void nothing_is_read_from_where_the_system_keeps_it() {
    assertThat(NullDevice.of('/')).hasToString("/dev/null");
    assertThat(NullDevice.of('\\')).hasToString("NUL");
  }
}
