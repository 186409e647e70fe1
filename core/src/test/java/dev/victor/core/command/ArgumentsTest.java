package dev.victor.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.victor.core.failure.UsageError;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  private final Arguments takes = new Arguments();
  private final Argument<Boolean> dryRun = takes.flag("--dry-run", "Change nothing.");
  private final Argument<Optional<String>> account = takes.text("--account", "ID", "The account.");
  private final Argument<String> period = takes.text("--period", "PERIOD", "today", "The days.");
  private final Argument<Optional<LocalDate>> date = takes.date("--date", "The day.");
  private final Argument<List<String>> files = takes.words("FILE", false, "Files to read.");

  private final Argument<List<String>> symbols =
      takes.texts("--symbol", "NAME", "Only these symbols.");

  private void parse(String... typed) {
    takes.parse("victor journal import", List.of(typed));
  }

  @Test
  void what_was_not_typed_keeps_its_default() {
    parse();

    assertThat(dryRun.value()).isFalse();
    assertThat(account.value()).isEmpty();
    assertThat(period.value()).isEqualTo("today");
    assertThat(files.value()).isEmpty();
    assertThat(takes.color.value()).isEqualTo("auto");
  }

  @Test
  void options_and_words_mix_in_any_order() {
    parse("a.htm", "--account", "ftmo", "--dry-run", "b.htm", "--date=2026-11-22", "--json");

    assertThat(files.value()).containsExactly("a.htm", "b.htm");
    assertThat(account.value()).contains("ftmo");
    assertThat(date.value()).contains(LocalDate.of(2026, 11, 22));
    assertThat(dryRun.value()).isTrue();
    assertThat(takes.json.value()).isTrue();
  }

  @Test
  void an_option_of_several_values_takes_commas_and_repetition() {
    parse("--symbol", "EUR*,XAUUSD", "a.htm", "--symbol=US30", "b.htm");

    assertThat(symbols.value()).containsExactly("EUR*", "XAUUSD", "US30");
    assertThat(files.value()).containsExactly("a.htm", "b.htm");
    assertThatThrownBy(() -> parse("--symbol")).isInstanceOf(UsageError.class);
  }

  @Test
  void an_option_may_be_typed_without_its_value() {
    Argument<Optional<String>> html = takes.textOr("--html", "PAGE", "", "Write a page.");

    parse();
    assertThat(html.value()).isEmpty();
    parse("--html");
    assertThat(html.value()).contains("");
    parse("--html", "--dry-run");
    assertThat(html.value()).contains("");
    parse("--html=a.html");
    assertThat(html.value()).contains("a.html");
    parse("--html", "b.html", "--dry-run");
    assertThat(html.value()).contains("b.html");
    assertThat(takes.usage("victor x", "Does it.", false, 80)).contains("--html[=PAGE]");
    assertThat(takes.describe())
        .extracting(Arguments.Description::typed)
        .contains("--html[=PAGE]", "--account ID", "--dry-run");
  }

  @Test
  void a_whole_number_is_held_to_its_bounds() {
    Argument<Integer> port = takes.whole("--port", "N", 1, 65_535, 8787, "The port.");

    assertThat(port.value()).isEqualTo(8787);
    parse("--port", "80");
    assertThat(port.value()).isEqualTo(80);
    for (String wrong : List.of("0", "65536", "-1", "8e1", "99999999999", "eighty")) {
      assertThatThrownBy(() -> parse("--port=" + wrong))
          .isInstanceOf(UsageError.class)
          .hasMessageContaining("'" + wrong + "' is no whole number from 1 to 65535");
    }
  }

  @Test
  void words_after_two_dashes_are_no_options() {
    parse("--", "--odd-name.htm");

    assertThat(files.value()).containsExactly("--odd-name.htm");
  }

  @Test
  void a_word_that_begins_like_a_file_of_arguments_stays_a_word() {
    parse("@nobody", "@@nobody");

    assertThat(files.value()).containsExactly("@nobody", "@@nobody");
  }

  @Test
  void what_a_value_stands_for_is_told_to_who_completes_it() {
    Arguments told = new Arguments();
    told.text("--chart", "FILE", "A picture.").of(Value.FILE, ".svg");
    told.word("ACTION", "What to do.").oneOf("show", "check");
    told.date("--date", "A day.");

    assertThat(told.describe())
        .extracting(
            Arguments.Description::names,
            Arguments.Description::kind,
            Arguments.Description::choices)
        .containsExactly(
            tuple("ACTION", Value.ANY, List.of("show", "check")),
            tuple("--chart", Value.FILE, List.of(".svg")),
            tuple("--date", Value.DAY, List.of()),
            tuple("--json", Value.ANY, List.of()),
            tuple("--color", Value.ANY, List.of("auto", "always", "never")),
            tuple("-h, --help", Value.ANY, List.of()));
  }

  @Test
  void a_misspelt_option_names_the_nearest_right_one() {
    assertThatThrownBy(() -> parse("--dryrun"))
        .isInstanceOfSatisfying(
            UsageError.class,
            e ->
                assertThat(e.line())
                    .isEqualTo(
                        "victor journal import: unknown option --dryrun; did you mean --dry-run?"));
  }

  @Test
  void a_wrong_value_says_what_would_be_right() {
    assertThatThrownBy(() -> parse("--date", "yesterday"))
        .hasMessageContaining("is not a day like");
    assertThatThrownBy(() -> parse("--color", "blue"))
        .hasMessageContaining("is none of auto, always, never");
    assertThatThrownBy(() -> parse("--color", "alwasy"))
        .isInstanceOfSatisfying(
            UsageError.class,
            e ->
                assertThat(e.what())
                    .isEqualTo(
                        "--color: 'alwasy' is none of auto, always, never; did you mean always?"));
    assertThatThrownBy(() -> parse("--account")).isInstanceOf(UsageError.class);
  }

  @Test
  void a_required_word_must_be_there_and_a_single_word_takes_one() {
    Arguments strict = new Arguments();
    strict.words("FILE", true, "Files.");
    assertThatThrownBy(() -> strict.parse("x", List.of())).isInstanceOf(UsageError.class);

    Arguments single = new Arguments();
    Argument<Optional<String>> folder = single.word("DIR", "A folder.");
    single.parse("x", List.of("here"));
    assertThat(folder.value()).contains("here");
    assertThatThrownBy(() -> new Arguments().parse("x", List.of("surplus")))
        .hasMessageContaining("unexpected argument surplus");
  }

  @Test
  void help_shows_synopsis_options_and_examples() {
    takes.example("victor journal import a.htm", "read one file");

    String help = takes.usage("victor journal import", "Read statements.", false, 80);

    assertThat(help)
        .startsWith("Usage: victor journal import")
        .contains("--dry-run", "Change nothing.");
    assertThat(help).contains("Examples:", "victor journal import a.htm", "read one file");
    assertThat(help).doesNotContain("\u001b[");
  }

  @Test
  void the_description_lists_every_argument_once() {
    assertThat(takes.describe())
        .extracting(Arguments.Description::names)
        .contains("FILE", "--dry-run", "--account", "--json", "--color", "-h, --help")
        .doesNotHaveDuplicates();
  }
}
