package dev.victor.git.protect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.git.RemoteAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubRepositoryTest {

  @ParameterizedTest
  @CsvSource({
    "https://github.com/example/lab, https://api.github.com/repos/example/lab/rulesets",
    "https://GitHub.com/example/lab.git, https://api.github.com/repos/example/lab/rulesets",
    "https://www.github.com/example/lab/, https://api.github.com/repos/example/lab/rulesets",
    "git@github.com:example/lab.git, https://api.github.com/repos/example/lab/rulesets",
    "ssh://git@ssh.github.com:443/example/lab.git,"
        + " https://api.github.com/repos/example/lab/rulesets",
    "https://user:pass@github.com/example/my.lab,"
        + " https://api.github.com/repos/example/my.lab/rulesets",
    "git@git.example.org:example/lab, https://git.example.org/api/v3/repos/example/lab/rulesets",
    "https://git.example.org:8443/example/lab,"
        + " https://git.example.org:8443/api/v3/repos/example/lab/rulesets",
    "https://lab.ghe.com/example/lab, https://api.lab.ghe.com/repos/example/lab/rulesets",
    "http://127.0.0.1:8080/example/lab, http://127.0.0.1:8080/api/v3/repos/example/lab/rulesets"
  })
  void an_address_leads_to_the_interface(String address, String rulesets) {
    assertThat(
            RemoteAddress.ofBrowser(address)
                .flatMap(GitHubRepository::at)
                .orElseThrow()
                .rulesets(""))
        .hasToString(rulesets);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/example",
        "https://github.com/example/..",
        "https://github.com/example/lab/tree/main",
        "https://github.com/-x/lab",
        "https://github.com/a%2fb/lab",
        "https://github.com/example/lab?x=y",
        "ftp://github.com/example/lab",
        "/srv/lab.git"
      })
  void what_names_no_repository_is_none(String address) {
    assertThat(GitHubRepository.at(address)).isEmpty();
  }
}
