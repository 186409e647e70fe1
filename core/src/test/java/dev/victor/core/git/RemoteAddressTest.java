package dev.victor.core.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteAddressTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "git@github.com:example/lab.git, https://github.com/example/lab",
        "ssh://git@gitlab.com:2222/a/b/c.git, https://gitlab.com/a/b/c",
        "https://github.com/example/lab, https://github.com/example/lab",
        "https://user@github.com/example/lab.git/, https://github.com/example/lab",
        "http://git.example.org/lab.git, http://git.example.org/lab",
        "git://git.example.org/lab.git, https://git.example.org/lab",
        "file:///srv/lab.git, none",
        "/srv/lab.git, none",
        "C:/lab.git, none",
        "../lab, none",
        "https://example.org/a b, none",
        "https://example.org/lab?token=x, https://example.org/lab"
      })
  void an_address_for_browsers(String remote, String expected) {
    assertThat(RemoteAddress.ofBrowser(remote).orElse(null)).isEqualTo(expected);
  }
}
