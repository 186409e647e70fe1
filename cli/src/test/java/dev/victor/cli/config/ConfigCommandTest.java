package dev.victor.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.cli.play.Played.Place;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `victor config`: what is set, by whom, and what is not heard.
class ConfigCommandTest {

  @TempDir Path temporary;
  private Place place;

  @BeforeEach
  void workspace() throws IOException {
    place =
        Place.of(
                Files.createDirectories(temporary.resolve("lab")),
                Files.createDirectories(temporary.resolve("home")))
            .file(
                "project.json",
                """
                {
                  "schemaVersion": 1,
                  "project": { "id": "lab", "name": "Lab" },
                  "branching": {
                    "trunk": "main",
                    "sync": "merge",
                    "protected": ["main", "release/*"]
                  },
                  "channels": [
                    { "id": "news", "type": "discord", "webhook": "env:VICTOR_HOOK" },
                    { "id": "notes", "type": "file" }
                  ]
                }
                """);
  }

  private String config(String... words) {
    return place.play(new ConfigCommand(), words).out();
  }

  private void settings(String json) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("home/.config/victor"));
    Files.writeString(folder.resolve("config.json"), json);
  }

  @Test
  void what_is_set_and_what_stands_by_default() {
    assertThat(config())
        .startsWith(
            """
            schemaVersion               1                     project.json:2
            project.id                  lab                   project.json:3
            project.name                Lab                   project.json:3
            author.timezone             UTC                   default
            branching.model             trunk                 default
            branching.trunk             main                  project.json:5
            branching.sync              merge                 project.json:6
            branching.protected         main, release/*       project.json:7
            branching.maxFileMegabytes  10                    default
            journal.target              docs/journal          default
            """)
        .contains(
            "\nchannels                    2 entries             project.json:10\n",
            "\nmachine.zone                Europe/Berlin         TZ\n");
  }

  @Test
  void an_explanation_has_every_place_that_would_set_it() {
    place.git("init", "-q").git("config", "victor.sync", "rebase");

    assertThat(config("branching.sync", "--explain"))
        .isEqualTo(
            """
            branching.sync  rebase
              how a branch takes in its base; rebase by default
              one of rebase, merge
                git config victor.sync  rebase  .git/config     decides
                project.json            merge   project.json:6  not heard
                default                 rebase                  otherwise
            """);
    assertThat(config("branching.sync"))
        .isEqualTo("branching.sync  rebase  .git/config  instead of project.json:6\n");
  }

  @Test
  void a_setting_of_git_that_takes_a_list_has_all_of_it() {
    place
        .git("init", "-q")
        .git("config", "--add", "victor.parked", "a")
        .git("config", "--add", "victor.parked", "b")
        .git("config", "--add", "victor.sync", "rebase")
        .git("config", "--add", "victor.sync", "merge");

    assertThat(config("branching.parked")).startsWith("branching.parked  a, b  .git/config");
    assertThat(config("branching.sync")).startsWith("branching.sync  merge  .git/config");
  }

  @Test
  void of_a_secret_only_the_reference_is_shown() throws IOException {
    settings(
        """
        {"stores": {"lab": "jdbc:postgresql://u:s3cret@db/x"},
         "webhooks": {"live": {"url": "https://x.example.org/s3cret", "secret": "file:hook"}},
         "feeds": {"oanda": "https://u:s3cret@x.example.org"}}
        """);
    place = place.with("VICTOR_LLM_KEY", "s3cret");
    assertThat(config("channels")).contains("env:VICTOR_HOOK (not there)");

    place = place.with("VICTOR_HOOK", "s3cret");

    assertThat(config("channels")).contains("env:VICTOR_HOOK (there)");
    assertThat(config("user"))
        .contains(
            "user.stores.lab            (not shown)            ~/.config/victor/config.json:1",
            "user.webhooks.live.secret  file:hook (not there)  ~/.config/victor/config.json:2");
    assertThat(
            config()
                + config("--all", "--explain")
                + place.play(new ConfigCommand(), "--all").json())
        .doesNotContain("s3cret");
  }

  @Test
  void a_value_that_looks_like_a_secret_is_not_shown() {
    place.file(
        "project.json", "{\"project\": {\"name\": \"ghp_0123456789012345678901234567890123\"}}");

    assertThat(config("project.name")).isEqualTo("project.name  (not shown)  project.json:1\n");
  }

  @Test
  void variables_in_the_order_they_are_heard() {
    place = place.with("NO_COLOR", "1").with("CLICOLOR_FORCE", "1").with("TERM", "xterm");

    assertThat(config("machine.colour", "--explain"))
        .isEqualTo(
            """
            machine.colour  never
              whether text is coloured; --color outranks all of it
                NO_COLOR        never      decides
                CLICOLOR_FORCE  always     not heard
                CLICOLOR        not set
                TERM            not set
                the terminal    never      otherwise
            """);
  }

  @Test
  void what_nothing_reads_is_told() throws IOException {
    settings("{\"trustedHost\": [\"x\"]}");
    place.file(
        "project.json",
        "{\"branching\": {\"trnk\": \"main\"},\n"
            + " \"x-mine\": 1, \"channels\": [{\"webhok\": \"env:VICTOR_A\"}]}");
    place.git("init", "-q").git("config", "victor.snc", "merge");
    place = place.with("VICTOR_PYTON", "python3").with("VICTOR_NAME_OF_NOBODY", "1");

    assertThat(place.play(new ConfigCommand()).err())
        .isEqualTo(
            """
            project.json:1: branching.trnk is no setting; did you mean "trunk"?
            project.json:2: channels[0].webhok is no setting; did you mean "webhook"?
            project.json:2: x-mine is yours, victor does not read it; victor config --all has every key
            git config victor.snc: nothing reads it; did you mean victor.sync?
            ~/.config/victor/config.json:1: trustedHost is no setting; did you mean "trustedHosts"?
            VICTOR_NAME_OF_NOBODY: is set, and nothing reads it; unset it, or name it as a secret: "env:VICTOR_NAME_OF_NOBODY"
            VICTOR_PYTON: is set, and nothing reads it; did you mean VICTOR_PYTHON?
            """);
  }

  @Test
  void an_unknown_key_is_told_the_nearest_one() {
    assertThatThrownBy(() -> config("branching.snyc"))
        .isInstanceOf(UsageError.class)
        .satisfies(e ->
            assertThat(((Failure) e).line())
                .isEqualTo(
                    "victor config: no setting is called branching.snyc; did you mean"
                        + " branching.sync?"));
    assertThatThrownBy(() -> config("quite.another.thing"))
        .satisfies(
            e -> assertThat(((Failure) e).remedy()).contains("victor config --all has every key"));
  }

  @Test
  void what_is_set_nowhere_is_there_when_it_is_asked_for() {
    assertThat(config()).doesNotContain("coverage.line");
    assertThat(config("coverage.line")).isEqualTo("coverage.line  not set\n");
    assertThat(config("--all"))
        .contains("coverage.line ", "channels[1].target ", "user.trustedHosts ");
  }

  @Test
  void control_characters_do_not_reach_a_terminal() {
    place.file("project.json", "{\"project\": {\"name\": \"a\\u001b[31mb\"}}");

    assertThat(config("project.name")).contains("a\\u001b[31mb").doesNotContain("\u001b");
  }

  @Test
  void without_a_workspace_the_rest_is_told() throws IOException {
    place = place.at(Files.createDirectories(temporary.resolve("elsewhere")));

    assertThat(config()).contains("branching.sync ", "machine.zone ").doesNotContain("project.id");
  }

  @Test
  void a_file_that_is_no_json_is_told_with_its_place() {
    place.file("project.json", "{\"project\": ");

    assertThatThrownBy(() -> config()).isInstanceOf(BadInput.class);
  }

  @Test
  void scripts_get_every_source() {
    assertThat(place.play(new ConfigCommand(), "journal.target").json())
        .isEqualTo(
            """
            {
              "settings" : [
                {
                  "key" : "journal.target",
                  "value" : "docs/journal",
                  "from" : "default",
                  "about" : "folder of recaps; docs/journal by default",
                  "sources" : [
                    {
                      "name" : "project.json",
                      "value" : null,
                      "where" : null
                    },
                    {
                      "name" : "default",
                      "value" : "docs/journal",
                      "where" : "default"
                    }
                  ]
                }
              ],
              "strays" : [ ]
            }
            """);
  }
}
