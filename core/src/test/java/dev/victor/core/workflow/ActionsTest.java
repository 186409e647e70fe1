package dev.victor.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActionsTest {

  @Test
  void an_action_is_pinned_to_the_commit_of_its_tag() {
    assertThat(
            Actions.pin(
                """
                steps:
                  - uses: actions/checkout
                  - name: java
                    uses: actions/setup-java
                  - run: echo 'uses: actions/cache'
                """))
        .isEqualTo(
            """
            steps:
              - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
              - name: java
                uses: actions/setup-java@de7274f081f381c8f8158605e0321c36c376e2e6 # v6.0.1
              - run: echo 'uses: actions/cache'
            """);
  }

  @Test
  void an_action_nobody_looked_up_is_our_mistake() {
    assertThatThrownBy(() -> Actions.pin("- uses: somebody/something\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no commit is known of somebody/something");
  }

  @Test
  void every_row_has_an_action_a_tag_a_commit_and_when_it_was_looked_up() throws IOException {
    try (var in = Objects.requireNonNull(Actions.class.getResourceAsStream("actions.tsv"))) {
      List<String> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      assertThat(rows)
          .hasSize(8)
          .allMatch(row ->
              row.matches("[a-z-]+/[a-z-]+\tv\\d+\\.\\d+\\.\\d+\t[0-9a-f]{40}\t20\\d\\d-\\d\\d"));
    }
  }

  @Test
  void the_workflows_of_this_repository_use_the_same_commits() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../.github/workflows"))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        assertThat(text.replaceAll("@[0-9a-f]{40} # v[0-9.]+", "")).isNotEqualTo(text);
        assertThat(Actions.pin(text.replaceAll("@[0-9a-f]{40} # v[0-9.]+", "")))
            .as(file.toString())
            .isEqualTo(text);
      }
    }
  }
}
