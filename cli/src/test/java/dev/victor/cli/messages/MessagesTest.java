package dev.victor.cli.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.io.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What people read when something goes wrong is listed, and reads well.
class MessagesTest {

  private static final Path LIST = Path.of("../docs/messages.md");
  private static final int LONGEST = 160;

  /// Fewer words than this are a turn of phrase, such as `cannot be read; check its permissions`.
  private static final int MANY_WORDS = 12;

  private static final Pattern NO_WORDS =
      Pattern.compile("(?i)\\b(invalid|illegal|errors?|failed to|please|unable to|sorry|oops)\\b");
  private static final Pattern EXCEPTION = Pattern.compile("\\b[A-Z]\\w*Exception\\b");

  /// A name may begin a message: of a thing, in capitals, or written like code.
  private static final Pattern BEGINNING =
      Pattern.compile(
          "[^A-Z].*|[A-Z]+[0-9]*\\b.*|[A-Z]\\w*[A-Z_0-9].*|(Discord|Java|Python|Maven|Gradle|Codecov|Excel"
              + "|Yahoo|Alpaca|Interactive|Quantower|Mustache|Oanda|Docker|Windows|Trading)\\b.*",
          Pattern.DOTALL);

  private static Messages messages;

  @BeforeAll
  static void read() throws IOException {
    messages = Messages.in(Path.of(".."));
  }

  @Test
  void the_committed_list_is_what_the_sources_say() throws IOException {
    Map<String, TreeSet<String>> areas = new TreeMap<>();
    messages
        .all()
        .forEach(message ->
            areas.computeIfAbsent(message.area(), a -> new TreeSet<>()).add(entry(message)));
    String list =
        areas.entrySet().stream()
            .map(area -> "## " + area.getKey() + "\n\n" + String.join("", area.getValue()))
            .collect(Collectors.joining("\n", HEAD, ""));
    if (Boolean.getBoolean("messages.write")) {
      AtomicFile.write(LIST, list);
      return;
    }

    assertThat(Files.readString(LIST))
        .as(
            "the list has drifted: run the test with -Dmessages.write=true, read what changed,"
                + " commit it")
        .isEqualTo(list);
  }

  private static final String HEAD =
      """
      # Messages

      Every message that says what went wrong, as the sources have it: the exit code, the place, what happened and what to do.
      `…` is only known when it happens; 3+ is one of many problems of a file. The list is written by a test and never by hand.

      """;

  private static String entry(Message message) {
    String exit =
        switch (message.kind()) {
          case "UsageError" -> "2";
          case "BadInput" -> "3";
          case "NeedsPerson" -> "4";
          case "OutsideFailed" -> "5";
          default -> "3+";
        };
    return "- " + exit + " `` " + message.line().replace("\n", "⏎") + " ``\n";
  }

  private static List<String> faulty(Predicate<Message> fault) {
    return messages.all().stream()
        .filter(fault)
        .map(message -> message.source() + "  " + message.line())
        .distinct()
        .toList();
  }

  @Test
  void none_begins_with_a_capital_that_is_no_name() {
    assertThat(faulty(message -> !begins(message.what()) || !begins(message.remedy()))).isEmpty();
  }

  private static boolean begins(String text) {
    return text.isEmpty() || BEGINNING.matcher(text).matches();
  }

  @Test
  void none_ends_with_a_full_stop() {
    assertThat(faulty(message -> message.what().endsWith(".") || message.remedy().endsWith(".")))
        .isEmpty();
  }

  @Test
  void none_scolds_or_speaks_like_a_machine() {
    assertThat(
            faulty(message ->
                NO_WORDS.matcher(message.line()).find()
                    || EXCEPTION.matcher(message.line()).find()))
        .isEmpty();
  }

  /// What was expected is what to write.
  private static final Pattern TELLS_BOTH =
      Pattern.compile("(.*\\W)?(expected .*|not JSON: .*|lacks .*)", Pattern.DOTALL);

  @Test
  void each_says_what_happened_and_what_to_do() {
    assertThat(
            faulty(message ->
                message.what().isBlank()
                    || (message.remedy().isBlank()
                        && !TELLS_BOTH.matcher(message.what()).matches())))
        .isEmpty();
  }

  @Test
  void none_is_longer_than_people_read() {
    assertThat(
            faulty(message ->
                message.what().length() > LONGEST || message.remedy().length() > LONGEST))
        .isEmpty();
  }

  @Test
  void the_same_is_said_in_one_place() {
    Map<String, TreeSet<String>> places = new TreeMap<>();
    messages.all().stream()
        .filter(message -> words(message.what()) + words(message.remedy()) >= MANY_WORDS)
        .forEach(message ->
            places
                .computeIfAbsent(message.what() + "; " + message.remedy(), w -> new TreeSet<>())
                .add(message.source().replaceFirst(":.*", "") + " of " + message.area()));
    places.values().removeIf(files -> files.size() == 1);

    assertThat(places).isEmpty();
  }

  private static long words(String text) {
    return Pattern.compile("\\p{L}{2,}").matcher(text).results().count();
  }

  @Test
  void what_somebody_meant_is_guessed_by_nearness_alone() {
    assertThat(messages.guesses()).isEmpty();
  }
}
