package dev.victor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.cli.Launch.Result;
import dev.victor.cli.topic.Topic;
import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import dev.victor.core.console.Console.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {

  @TempDir Path folder;

  private Result victor(String commandLine) {
    return Launch.in(folder).victor(commandLine);
  }

  @Test
  void the_version_is_the_one_in_the_pom() {
    assertThat(victor("--version"))
        .isEqualTo(new Result(0, "victor " + System.getProperty("victor.version") + "\n", ""));
    assertThat(victor("-V")).isEqualTo(victor("--version"));
  }

  @Test
  void nothing_typed_shows_what_there_is_and_where_to_start() {
    Result help = Launch.in(folder).victor(List.of());

    assertThat(help.exit()).isZero();
    assertThat(help.out())
        .contains("victor demo", "victor git sync", "victor journal import", "Exit codes");
    assertThat(victor("help").out()).isEqualTo(help.out());
    assertThat(victor("--help").out()).isEqualTo(help.out());
  }

  @Test
  void a_noun_alone_lists_its_verbs() {
    assertThat(victor("git").out()).startsWith("victor git - ").contains("victor git sync");
    assertThat(victor("help git").out()).isEqualTo(victor("git").out());
    assertThat(victor("git --help").out()).isEqualTo(victor("git").out());
  }

  @Test
  void a_typo_names_the_nearest_right_word() {
    assertThat(victor("gti sync"))
        .isEqualTo(
            new Result(2, "", "victor: unknown command gti; did you mean victor git sync?\n"));
    assertThat(victor("git snyc"))
        .isEqualTo(
            new Result(2, "", "victor git: unknown command snyc; did you mean victor git sync?\n"));
    assertThat(victor("git sync --dryrun").err()).contains("did you mean --dry-run?");
    assertThat(victor("--verson").err()).contains("unknown option --verson");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gti                  | victor: unknown command gti; did you mean git?
          gti snyc             | victor: unknown command gti; did you mean victor git sync?
          sync git             | victor: unknown command sync; did you mean victor git sync?
          sync --all           | victor: unknown command sync; did you mean victor git sync or victor metrics sync?
          render               | victor: unknown command render; did you mean victor docs render?
          git render           | victor git: unknown command render; did you mean victor docs render?
          strategy dataset ad  | victor strategy dataset: unknown command ad; did you mean victor strategy dataset add?
          strategy datset add  | victor strategy: unknown command datset; did you mean victor strategy dataset add?
          journal add note     | victor journal: unknown command add; did you mean victor journal note add?
          tody                 | victor: unknown command tody; did you mean victor today?
          help snyc            | victor: unknown command snyc; did you mean victor git sync or victor metrics sync?
          """)
  void a_command_is_found_misspelt_turned_round_and_without_its_noun(String line, String said) {
    assertThat(victor(line)).isEqualTo(new Result(2, "", said + "\n"));
  }

  @Test
  void help_tells_of_topics() {
    assertThat(victor("help").out()).contains("victor help trust ");
    assertThat(victor("help exit-codes").out()).startsWith("Exit codes\n");
    assertThat(victor("help git sync").out()).startsWith("Usage: victor git sync");
  }

  @Test
  void a_failure_in_json_is_one_object_with_the_same_exit_code() {
    Result result = victor("docs render --json");

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out())
        .isEqualTo(
            """
            {
              "error" : {
                "code" : 3,
                "message" : "no project.json here or above",
                "where" : null,
                "remedy" : "victor init makes one"
              }
            }
            """);
    assertThat(result.err()).isEqualTo("no project.json here or above; victor init makes one\n");
  }

  @Test
  void every_command_has_help_with_examples_and_takes_json() {
    commands()
        .forEach(words -> {
          Result help = victor(words + " --help");
          assertThat(help.exit()).as(words).isZero();
          assertThat(help.out())
              .as(words)
              .startsWith("Usage: victor " + words)
              .contains("Examples:", "--json");
          if (Topic.of(words).isPresent()) { // the topic tells more, and where the options are
            assertThat(victor("help " + words).out()).contains("victor " + words + " --help");
          } else {
            assertThat(victor("help " + words)).as(words).isEqualTo(help);
          }
        });
  }

  @Test
  void every_command_that_changes_something_can_be_rehearsed() {
    assertThat(victor("git sync --help").out()).contains("--dry-run");
    assertThat(victor("docs render --help").out()).contains("--dry-run");
    assertThat(victor("journal import --help").out()).contains("--dry-run");
    assertThat(victor("journal today --help").out()).contains("--dry-run");
    assertThat(victor("init --help").out()).contains("--dry-run");
    assertThat(victor("git aliases --help").out()).contains("--dry-run");
    assertThat(victor("shell install --help").out()).contains("--dry-run");
    assertThat(victor("shell uninstall --help").out()).contains("--dry-run");
  }

  @Test
  void colour_can_be_forced_and_refused() {
    Terminal coloured = new Terminal(true, true, false, true, 100);

    assertThat(victor("git sync --help --color always").out()).contains("\u001b[");
    assertThat(Launch.in(folder).on(coloured).victor("git sync --help --color never").out())
        .doesNotContain("\u001b[");
    assertThat(victor("git sync --color blue").exit()).isEqualTo(2);
  }

  private static Stream<String> commands() {
    return Stream.concat(Stream.of(VictorCommand.top()), VictorCommand.groups().stream())
        .flatMap(group -> group.verbs().stream().map(verb -> words(group, verb)));
  }

  private static String words(Group group, Verb verb) {
    return (group.name() + " " + verb.name()).strip();
  }
}
