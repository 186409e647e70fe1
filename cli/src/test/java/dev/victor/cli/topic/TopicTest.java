package dev.victor.cli.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicTest {

  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

  /// Variables that are only ever set, for git and for programs that are started.
  private static final Set<String> ONLY_SET =
      Set.of(
          "GIT_CONFIG_NOSYSTEM",
          "GIT_EDITOR",
          "GIT_MERGE_AUTOEDIT",
          "GIT_OPTIONAL_LOCKS",
          "GIT_REFLOG_ACTION",
          "GIT_SEQUENCE_EDITOR",
          "GIT_TERMINAL_PROMPT",
          "GITHUB_ENV",
          "GITHUB_TOKEN",
          "VICTOR_NAME");

  @Test
  void every_variable_that_is_read_is_told_of() throws IOException {
    Set<String> read = new TreeSet<>();
    try (Stream<Path> files = Files.walk(CHECKOUT)) {
      for (Path file : files.filter(TopicTest::isSource).toList()) {
        String text = Files.readString(file);
        find("variable\\(\"([A-Z_]+)\"", text, read);
        find("\"((?:VICTOR|XDG|GIT|GITHUB|CI|LC|CLICOLOR|BITBUCKET)_[A-Z_]*[A-Z])\"", text, read);
      }
    }
    find("\\$\\{?((?:VICTOR|XDG)_[A-Z_]+)", Files.readString(CHECKOUT.resolve("victor")), read);
    read.removeAll(ONLY_SET);

    String told = Topic.of("environment").orElseThrow().markdown();
    Set<String> names = new TreeSet<>();
    find("`([A-Z_]+)(?:=1)?`", told, names);
    assertThat(read).contains("NO_COLOR", "VICTOR_SKIP", "TZ", "GITHUB_BASE_REF");
    assertThat(names).containsAll(read);
  }

  private static boolean isSource(Path file) {
    String name = CHECKOUT.relativize(file).toString();
    return name.matches("[^/]+/src/main/(java|resources)/.*\\.(java|sh)");
  }

  private static void find(String pattern, String text, Set<String> found) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
  }

  @Test
  void tables_come_from_the_code_they_speak_of() {
    assertThat(Topic.of("exit-codes").orElseThrow().markdown())
        .contains("| `0` | Done, or nothing to do. |", "| `130` | ");
    assertThat(Topic.of("config").orElseThrow().markdown())
        .contains("| `trustedHosts` | hosts that a project may send something to |", "| `aliases`");
    for (Topic topic : Topic.ALL) {
      assertThat(topic.markdown()).doesNotContain("@codes@", "@keys@").endsWith("\n");
    }
  }

  @Test
  void a_terminal_gets_it_wrapped_and_without_marks() {
    Topic topic = Topic.of("json").orElseThrow();

    assertThat(printed(topic, 60))
        .startsWith(
            """
            JSON

            --json is on every command: one object on stdout instead of
            text, and the same exit code. What is said about the result
            stays on stderr.

              did its work        one object of its own
              failed              {"error": {"code", "message", "where",
                                  "remedy"}}, where the last two may be
                                  null
            """);
    for (Topic one : Topic.ALL) {
      List<String> lines = printed(one, 100).lines().toList();
      assertThat(lines).noneMatch(line -> line.contains("`") || line.endsWith(" "));
    }
  }

  private static String printed(Topic topic, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    TopicText.print(
        new Console(stream, stream, new Console.Terminal(false, false, false, false, width)),
        topic);
    return out.toString(StandardCharsets.UTF_8);
  }
}
