package dev.victor.trading.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.trading.filter.NotedTags;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Note;
import dev.victor.trading.report.Printed;
import dev.victor.trading.report.SampleJournal;
import dev.victor.trading.report.SampleWorkspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteBookTest {

  private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

  @TempDir Path folder;
  private final SampleJournal journal = SampleJournal.ofOneDay();

  @SuppressWarnings("NullAway.Init") // set before each test
  private NoteBook book;

  @BeforeEach
  void open() throws IOException {
    book = new NoteBook(journal, SampleWorkspace.in(folder).project(), Optional.empty());
  }

  @Test
  void text_alone_is_about_today() {
    assertThat(add("tired, stopped early"))
        .containsPattern("^noted [0-9a-f]{8} about 22 November 2026\n  tired, stopped early\n$");
    assertThat(only().position()).isEmpty();
    assertThat(only().day()).isEqualTo(LocalDate.of(2026, 11, 22));
  }

  @Test
  void a_trade_is_named_by_its_place_in_the_list_of_a_day() {
    assertThat(add("today/3", "late", "entry"))
        .contains(
            "about 22 November 2026: long EURUSD, closed 10:23, \u2212127.40\n  late entry\n");
    assertThat(only().position()).contains("108");
    assertThat(only().text()).isEqualTo("late entry");
  }

  @Test
  void or_by_the_brokers_number() {
    add("102", "the day before");
    assertThat(only().day()).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void tags_and_setups_are_kept_and_found_by_reports() {
    book.add(
        new NoteBook.Wish(List.of("108"), Optional.of("breakout"), List.of("fomo", "fomo")), NOW);

    assertThat(only().tags()).containsExactly("fomo");
    assertThat(NotedTags.of(journal, "ftmo").of("108")).containsExactly("fomo", "setup:breakout");
    assertThat(NotedTags.of(journal, "ftmo").of("106")).isEmpty();
  }

  @Test
  void what_is_no_day_and_no_trade_is_said() {
    assertThatThrownBy(() -> add("todya", "tired"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("no such day or trade");
    assertThatThrownBy(() -> add("today/9", "x"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("there are 5 trades on that day");
    assertThatThrownBy(() -> add("2026-11-23/1", "x"))
        .hasMessageContaining("nothing was closed on that day");
    assertThatThrownBy(() -> add("today")).hasMessageContaining("nothing to note");
    assertThatThrownBy(
            () -> book.add(new NoteBook.Wish(List.of(), Optional.empty(), List.of("a b")), NOW))
        .hasMessageContaining("is no word");
  }

  @Test
  void notes_are_listed_and_can_be_taken_out() {
    add("today", "first");
    String id = only().id();

    assertThat(Printed.of(book.list(days())).text()).isEqualTo(id + "  2026-11-22    first\n");
    assertThat(Printed.of(book.remove(id)).text())
        .isEqualTo("removed " + id + " about 2026-11-22\n  first\n");
    assertThat(Printed.of(book.list(days())).text()).startsWith("no notes; add one");
    assertThatThrownBy(() -> book.remove(id)).hasMessageContaining("no such note");
  }

  @Test
  void a_day_whose_notes_could_never_be_found_again_is_refused() {
    for (String day : List.of("1969-12-31", "1969-12-31/1", "+10000-01-01", "-0044-03-15")) {
      assertThatThrownBy(() -> add(day, "long ago"))
          .isInstanceOf(UsageError.class)
          .hasMessageContaining("no day of a journal");
    }
    assertThat(journal.notes("ftmo", days())).isEmpty();
    add("1970-01-01", "the first");
    assertThat(only().day()).isEqualTo(LocalDate.EPOCH);
  }

  @Test
  void nothing_that_a_terminal_acts_on_reaches_it() {
    String wild = "a\u001b[31m b\u0007\u202e\u2066 c\r\nd\u009b";

    assertThat(add("today", wild)).endsWith(" about 22 November 2026\n  a[31m b c d\n");
    assertThat(Printed.of(book.list(days())).text()).endsWith("    a[31m b c d\n");
    assertThat(Printed.of(book.remove(only().id())).text()).endsWith("\n  a[31m b c d\n");

    journal.keep(
        new Note(
            "n",
            "ftmo",
            LocalDate.of(2026, 11, 22),
            Optional.of("1\u001b2"),
            NOW,
            Optional.of("s\u0007"),
            List.of("t\u202e"),
            "\u0007"));
    assertThat(Printed.of(book.list(days())).text())
        .isEqualTo("n  2026-11-22  trade 12  setup s  #t\n");
  }

  @Test
  void nor_in_the_name_of_a_symbol() {
    journal.trade(
        "EUR\u001bUSD\u202e", Direction.LONG, "1", "2026-11-22T17:00", "2026-11-22T17:30", "1.00");

    assertThat(add("today/6", "x")).contains(": long EURUSD, closed 17:30");
  }

  private String add(String... words) {
    return Printed.of(book.add(new NoteBook.Wish(List.of(words), Optional.empty(), List.of()), NOW))
        .text();
  }

  private Note only() {
    assertThat(journal.notes("ftmo", days())).hasSize(1);
    return journal.notes("ftmo", days()).getFirst();
  }

  private static Period days() {
    return Period.all(SampleJournal.BERLIN);
  }
}
