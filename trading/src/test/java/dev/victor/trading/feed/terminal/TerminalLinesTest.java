package dev.victor.trading.feed.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.victor.core.failure.Failure;
import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.journal.Side;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Statement;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalLinesTest {

  private static TerminalLines.Reading read(List<String> lines) {
    return TerminalLines.read("5001122.jsonl", Optional.empty(), 1, lines);
  }

  private static Statement statement(List<String> lines) {
    TerminalLines.Reading reading = read(lines);
    assertThat(reading.refused()).isEmpty();
    return reading.statement().orElseThrow();
  }

  @Test
  void deals_of_metatrader_5_become_deals_whose_positions_the_journal_makes() {
    Statement statement = statement(GoldenLines.mt5());

    assertThat(statement.format()).isEqualTo(Format.MT5_LIVE);
    assertThat(statement.clock()).isEqualTo(Statement.Clock.BROKER);
    assertThat(statement.header().login()).isEqualTo("5001122");
    assertThat(statement.header().broker()).isEqualTo("Made \"Up\" Ltd");
    assertThat(statement.header().kind()).contains(Account.Kind.DEMO);
    assertThat(statement.header().netting()).contains(false);
    Deal first = statement.entries().deals().getFirst();
    assertThat(first)
        .isEqualTo(
            new Deal(
                    "102",
                    Instant.ofEpochMilli(1_793_610_000_123L),
                    102,
                    "EURUSD",
                    Side.BUY,
                    Entry.IN,
                    new BigDecimal("0.5"),
                    new BigDecimal("1.085"),
                    Money.of(BigDecimal.ZERO, new BigDecimal("-1.75")),
                    Optional.empty(),
                    Optional.of("202"),
                    Optional.of("302"),
                    Optional.of("42"),
                    "grid ü")
                .guarded(Protection.atEnd(new BigDecimal("1.08"), BigDecimal.ZERO)));
    assertThat(statement.entries().flows())
        .extracting(Flow::kind)
        .containsExactly(Flow.Kind.DEPOSIT, Flow.Kind.DIVIDEND);
    assertThat(statement.positions()).isEqualTo(Statement.Positions.OF_DEALS);
    Entries settled = Settled.of(statement.entries());
    assertThat(settled.positions())
        .singleElement()
        .satisfies(position -> {
          assertThat(position.id()).isEqualTo("302");
          assertThat(position.result()).isEqualByComparingTo("-13.50");
        });
  }

  @Test
  void a_ticket_of_metatrader_4_is_what_its_statement_prints() {
    Statement statement = statement(GoldenLines.mt4());

    Position position = statement.entries().positions().getFirst();
    assertThat(statement.positions()).isEqualTo(Statement.Positions.STATED);
    assertThat(position.id()).isEqualTo("12");
    assertThat(position.direction()).isEqualTo(Direction.SHORT);
    assertThat(position.result()).isEqualByComparingTo("19.20");
    assertThat(position.protection().stop()).contains(new BigDecimal("1.087"));
    assertThat(position.comment()).isEqualTo("a \\ b[tp]");
    assertThat(position.strategy()).contains("7");
    assertThat(statement.entries().deals())
        .extracting(Deal::id, Deal::side, Deal::entry)
        .containsExactly(tuple("12.in", Side.SELL, Entry.IN), tuple("12.out", Side.BUY, Entry.OUT));
    assertThat(statement.entries().flows()).extracting(Flow::id).containsExactly("11");
  }

  @Test
  void a_line_that_was_torn_is_told_and_passed_over() {
    List<String> lines = new ArrayList<>(GoldenLines.mt5());
    lines.set(2, lines.get(2).substring(0, 100));

    TerminalLines.Reading reading = read(lines);

    assertThat(reading.statement().orElseThrow().entries().deals()).hasSize(2);
    assertThat(reading.refused())
        .extracting(Failure::line)
        .containsExactly(
            "5001122.jsonl:3: the file ends in the middle; is it cut off? close what is open");
  }

  @Test
  void the_same_deal_twice_is_one() {
    List<String> lines = new ArrayList<>(GoldenLines.mt5());
    lines.addAll(GoldenLines.mt5());

    assertThat(statement(lines).entries()).isEqualTo(statement(GoldenLines.mt5()).entries());
  }

  @Test
  void an_earlier_head_serves_lines_that_come_later() {
    TerminalLines.Reading first = read(GoldenLines.mt5().subList(0, 3));

    TerminalLines.Reading later =
        TerminalLines.read("5001122.jsonl", first.head(), 4, GoldenLines.mt5().subList(3, 5));

    assertThat(later.statement().orElseThrow().entries().deals())
        .extracting(Deal::id)
        .containsExactly("103", "104");
  }

  @Test
  void lines_without_a_head_are_told_once() {
    assertThat(read(GoldenLines.mt5().subList(1, 5)).refused())
        .extracting(Failure::line)
        .containsExactly(
            "5001122.jsonl:1: does not begin with the line of our expert advisor; it is in"
                + " integrations/metatrader; let it write a new file");
  }

  @Test
  void a_file_that_goes_on_with_another_account_is_refused_from_there() {
    assertThat(read(List.of(GoldenLines.HEAD_MT5, GoldenLines.HEAD_MT4)).refused())
        .extracting(Failure::what)
        .containsExactly("goes on with another account than the file began with");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"type\":0 | \"type\":99 | type: expected a kind of deal from 0 to 17, found 99",
        "\"entry\":0 | \"entry\":7 | entry: expected 0 (in), 1 (out), 2 (in/out) or 3 (out by),"
            + " found 7",
        "\"volume\":0.5 | \"volume\":-0.5 | volume: expected a number above zero, found"
            + " -0.50000000",
        "\"price\":1.0 | \"price\":-1.0 | price: expected a price of at least zero, found"
            + " -1.08500000",
        "\"time_msc\":1793610000123 | \"time_msc\":9e15 | time_msc: expected a time after 1970 and"
            + " before 2100, found 9E+15",
        "\"ticket\":102 | \"ticket\":1.5 | ticket: expected a whole number, found 1.5",
        "\"symbol\":\"EURUSD\" | \"symbol\":\"\" | lacks \"symbol\"",
        "\"profit\":0 | \"profit\":\"1e9\" | profit: expected a number, found \"1e9\"",
        "\"profit\":0 | \"profit\":\"nan\" | profit: expected a number, found \"nan\""
      })
  void a_row_that_makes_no_sense_is_refused_with_what_was_expected(
      String good, String bad, String what) {
    String line = GoldenLines.mt5().get(2).replace(good, bad);
    assertThat(line).isNotEqualTo(GoldenLines.mt5().get(2));

    assertThat(read(List.of(GoldenLines.HEAD_MT5, line)).refused())
        .extracting(Failure::what)
        .containsExactly(what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "\"text\"", "12", "null", "{", "{\"a\":{\"a\":[1,2", "\u0000\u0001"})
  void whatever_a_line_is_nothing_breaks(String line) {
    assertThat(read(List.of(GoldenLines.HEAD_MT5, line)).refused()).hasSize(1);
    assertThat(read(List.of(line)).statement()).isEmpty();
  }

  @Test
  void an_advisor_of_a_later_version_is_refused() {
    String later = GoldenLines.HEAD_MT5.replace("\"victor\":1", "\"victor\":2");

    assertThat(read(List.of(later)).refused())
        .extracting(Failure::line)
        .containsExactly(
            "5001122.jsonl:1: was written by an expert advisor of version 2; update victor, or use"
                + " the advisor that came with it");
    assertThat(read(List.of(GoldenLines.HEAD_MT5.replace("mt5", "mt6"))).refused())
        .extracting(Failure::what)
        .containsExactly("kind: expected mt4 or mt5, found \"mt6\"");
  }

  /// The advisors cannot be run here; but the keys they print are the keys of the golden lines.
  @ParameterizedTest
  @ValueSource(strings = {"mt4", "mt5"})
  void the_advisors_print_the_keys_of_the_golden_lines(String kind) throws IOException {
    String source =
        Files.readString(
            Path.of(
                "..", "integrations", "metatrader", "VictorJournal." + kind.replace("mt", "mq")));
    List<String> golden = kind.equals("mt5") ? GoldenLines.mt5() : GoldenLines.mt4();
    Set<String> keys = keys(golden.get(0), "\"([a-z_]+)\":");
    keys.addAll(keys(golden.get(1), "\"([a-z_]+)\":"));

    assertThat(keys(source, "\\\\\"([a-z_]+)\\\\\":")).isEqualTo(keys);
  }

  private static Set<String> keys(String text, String pattern) {
    Set<String> keys = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    return keys;
  }
}
