package dev.victor.content.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.content.post.LogPosts;
import dev.victor.content.story.Days22;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.fixtures.Answers;

class PostCommandsTest {

  private static final Clock EVENING =
      Clock.fixed(Instant.parse("2026-11-22T18:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private final Map<String, String> variables = new HashMap<>();

  private record Said(String out, String err, int exit) {}

  @BeforeEach
  void project() throws IOException {
    variables.put("VICTOR_D", "http://127.0.0.1:1/api/webhooks/1/s3cret-token");
    Files.createDirectories(folder.resolve("home/.config/victor"));
    Files.writeString(
        folder.resolve("home/.config/victor/config.json"), "{\"trustedHosts\":[\"127.0.0.1\"]}");
    project(
        "\"log\":{\"channel\":\"dev\"},\"channels\":["
            + "{\"id\":\"dev\",\"type\":\"discord\",\"webhook\":\"env:VICTOR_D\"},"
            + "{\"id\":\"notes\",\"type\":\"file\",\"target\":\"out\"}],\"documents\":["
            + "{\"id\":\"readme\",\"template\":\"readme\",\"target\":\"README.md\"},"
            + "{\"id\":\"about\",\"template\":\"readme\",\"target\":\"ABOUT.md\",\"mode\":\"regions\"},"
            + "{\"id\":\"cv\",\"template\":\"resume\",\"target\":\"cv.html\"}]");
  }

  private void project(String more) throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"Lab\"}," + more + "}");
  }

  private Said victor(String verb, String... typed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Terminal.NONE);
    Command command =
        PostCommands.group(() -> List.of(new LogPosts((session, day) -> Days22.full(false))))
            .verbs()
            .stream()
            .filter(each -> each.name().equals(verb))
            .findFirst()
            .orElseThrow()
            .make()
            .get();
    command.arguments().parse("victor post " + verb, List.of(typed));
    Outcome outcome =
        command.run(
            new Session(
                new Environment(variables, folder, folder.resolve("home"), EVENING), console));
    Answers.check(command, outcome);
    if (command.arguments().json.value()) {
      outcome.printJson(console);
    } else {
      outcome.print(console);
    }
    return new Said(
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8),
        outcome.exit().number());
  }

  @Test
  void a_preview_shows_the_post_and_where_it_would_go() {
    assertThat(victor("preview", "log").out())
        .startsWith("log:2026-11-22 to dev  ")
        .contains(
            """

              Alpha Lab \u00b7 22 November 2026
                Rewrote the <\u200bloader> twice. @\u200beveryone

                Merged feat/lstm. Made 5 commits in 5 files. Fit on the training part only (scaler, breaking). New: LSTM dropout.

                **Features**
                - LSTM dropout
            """);
    assertThat(victor("preview", "log", "--json").out()).contains("\"doc\" : \"log:2026-11-22\"");
    assertThat(folder.resolve(".victor")).doesNotExist();
  }

  @Test
  void a_rehearsal_shows_the_very_bytes_and_no_address() {
    Said said = victor("send", "--note", "Hi @everyone, *v2* is out", "--dry-run");

    assertThat(said.out())
        .matches(
            "note:2026-11-22:[0-9a-f]{7} to dev  1  POST\n"
                + "\\{\"content\":\"Hi @everyone, \\*v2\\* is"
                + " out\",\"embeds\":\\[\\],\"allowed_mentions\":\\{\"parse\":\\[\\]\\},\"attachments\":\\[\\]\\}\n");
    assertThat(said.err()).isEqualTo("nothing was sent: --dry-run\n");
    assertThat(victor("send", "log", "--dry-run", "--json").out())
        .contains("\"action\" : \"POST\"", "\"payload\" : \"{\\\"content\\\"")
        .doesNotContain("s3cret", "webhooks");
    assertThat(folder.resolve(".victor")).doesNotExist();
  }

  @Test
  void without_a_network_it_waits_is_shown_and_can_be_dropped() {
    Said sent = victor("send", "log");
    assertThat(sent.exit()).isEqualTo(5);
    assertThat(sent.out())
        .isEqualTo("log:2026-11-22  dev  waits as #1: 127.0.0.1 takes no connection\n");
    assertThat(sent.err())
        .isEqualTo("what waits is in .victor/outbox; try again with: victor post flush\n");

    Said shown = victor("flush", "--dry-run");
    assertThat(shown.exit()).isZero();
    assertThat(shown.out()).isEqualTo(sent.out());
    assertThat(victor("flush", "--json").out()).contains("\"status\" : \"waiting\"");
    assertThat(victor("flush", "--drop", "1").out()).isEqualTo("log:2026-11-22  dev  dropped\n");
    assertThat(victor("flush").out()).isEqualTo("nothing waits\n");
  }

  @Test
  void a_folder_is_a_channel_too_and_history_remembers() throws IOException {
    Said sent = victor("send", "--note", "Hello", "--channel", "notes");
    assertThat(sent.exit()).isZero();
    assertThat(sent.out())
        .matches("note:2026-11-22:\\S+  notes  posted out/note-2026-11-22-\\S+\\.md\n");
    assertThat(victor("send", "--note", "Hello", "--channel", "notes").out())
        .contains("already posted");
    assertThat(victor("send", "--note", "Hello", "--channel", "notes", "--dry-run").out())
        .contains("to notes  5 characters\n  Hello\n");

    assertThat(victor("history").out())
        .matches("2026-11-22 18:00  notes  note:2026-11-22:\\S+  1  out/note-\\S+\n");
    assertThat(victor("history", "--channel", "dev").out()).isEqualTo("nothing was posted yet\n");
    assertThat(victor("history", "--json").out()).contains("\"stands\" : true");
  }

  @Test
  void documents_are_posted_as_they_stand() throws IOException {
    Files.writeString(folder.resolve("README.md"), "# Lab\n\n[docs](docs/a.md) and **more**\n");
    Files.writeString(
        folder.resolve("ABOUT.md"),
        "mine\n<!-- victor:begin about sha=1 -->\nOurs.\n<!-- victor:end about -->\nmine\n");

    assertThat(victor("preview", "readme").out())
        .isEqualTo("document:readme to dev  23 characters\n  # Lab\n  docs and **more**\n");
    assertThat(victor("preview", "about").out()).endsWith("\n  Ours.\n");
    refused(BadInput.class, "cv.html: is no text for people", "preview", "cv");
    Files.writeString(folder.resolve("ABOUT.md"), "nothing");
    refused(BadInput.class, "ABOUT.md: has no region about", "preview", "about");
    Files.delete(folder.resolve("README.md"));
    refused(BadInput.class, "README.md: is not there; victor docs render", "preview", "readme");
  }

  @Test
  void a_channel_is_not_filled_with_a_book() throws IOException {
    Files.writeString(folder.resolve("README.md"), ("word ".repeat(700) + "\n\n").repeat(51));
    refused(
        BadInput.class,
        "document:readme: would be 51 messages, more than 50; post a part of it",
        "send",
        "readme");
    Files.writeString(folder.resolve("README.md"), "word ".repeat(60_000));
    refused(BadInput.class, "README.md: is too long for a channel", "send", "readme");
  }

  @Test
  void the_newest_version_is_the_release() throws IOException {
    Files.writeString(
        folder.resolve("CHANGELOG.md"),
        """
        # Changelog

        ## [Unreleased]

        - not yet

        ## [1.1.0] - 2026-11-22

        ### Added

        - posts, see [#12][i]

        ## [1.0.0] - 2026-11-01

        - the first

        [i]: https://example.com/12
        [1.1.0]: https://example.com/compare/1
        """);

    assertThat(victor("preview", "release").out())
        .isEqualTo(
            """
            release:1.1.0 to dev  64 characters
              # Lab 1.1.0
              ### Added
              - posts, see [#12](https://example.com/12)
            """);
    Files.writeString(folder.resolve("CHANGELOG.md"), "# Changelog\n");
    refused(BadInput.class, "CHANGELOG.md: has no section of a version", "send", "release");
  }

  @Test
  void what_is_typed_wrong_is_said_with_the_right_word() throws IOException {
    refused(UsageError.class, "lgo: there is no such post; did you mean log?", "send", "lgo");
    refused(UsageError.class, "WHAT: what is to be posted?; one of log, release, readme", "send");
    refused(UsageError.class, "--note: a note is posted by itself", "send", "log", "--note", "x");
    refused(
        UsageError.class,
        "--channel dve: project.json declares no such channel; did you mean dev?",
        "send",
        "log",
        "--channel",
        "dve");
    refused(UsageError.class, "7: no such post is in the outbox", "flush", "--resend", "7");
    refused(UsageError.class, "x: that is no number of a post", "flush", "--drop", "x");
    refused(UsageError.class, "1=x: that is no link of a message", "flush", "--arrived", "1=x");
    refused(
        UsageError.class,
        "1: no such post is in the outbox",
        "flush",
        "--arrived",
        "1=https://discord.com/channels/1/2/3");
    variables.clear();
    refused(NeedsPerson.class, "VICTOR_D is not set", "send", "log");
    project("\"channels\":[]");
    refused(UsageError.class, "project.json: declares no channel", "send", "log");
    assertThat(victor("preview", "log").out()).startsWith("log:2026-11-22  ");
    project("\"channels\":[{\"id\":\"a\",\"type\":\"file\"},{\"id\":\"b\",\"type\":\"discord\"}]");
    refused(UsageError.class, "--channel: to which channel?; one of a, b", "send", "log");
    refused(BadInput.class, "channel b: has no webhook", "send", "log", "--channel", "b");
  }

  private void refused(Class<? extends Failure> kind, String line, String verb, String... typed) {
    assertThatThrownBy(() -> victor(verb, typed))
        .isInstanceOfSatisfying(
            kind, failure -> assertThat(Objects.requireNonNull(failure).line()).contains(line));
  }
}
