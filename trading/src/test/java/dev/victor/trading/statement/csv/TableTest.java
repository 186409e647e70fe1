package dev.victor.trading.statement.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Side;
import dev.victor.trading.statement.StatementFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

  private static Table table(String text) {
    return Table.of(file(text), headings -> headings.has("a", "b")).orElseThrow();
  }

  private static StatementFile file(String text) {
    return StatementFile.of("t.csv", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    Table table = table(text);
    table.each(
        table.mark(),
        line -> cells.add(line.number() + ":" + line.text(table.headings().find("b"))));
    return cells;
  }

  private static String refused(String text) {
    String[] line = new String[1];
    assertThatThrownBy(() -> cells(text))
        .isInstanceOfSatisfying(BadInput.class, refused -> line[0] = refused.line());
    return line[0];
  }

  @Test
  void columns_are_found_by_their_headings_whatever_separates_them() {
    assertThat(cells("A,B\n1,x\n")).containsExactly("2:x");
    assertThat(cells("b;a\n\"x;y\";1\n\n;\nz;2")).containsExactly("2:x;y", "5:z");
    assertThat(cells(" A \tB\t\n1\t x \t\n")).containsExactly("2:x");
    assertThat(cells("sep=;\na;b\n1;x\n")).containsExactly("3:x");
    assertThat(cells("a,b\n1,\"two\nlines\"\n2,y\n")).containsExactly("2:two\nlines", "4:y");
  }

  @Test
  void what_is_cut_off_or_of_another_width_is_refused_with_its_place() {
    String cutOff =
        "t.csv: is cut off: its end is missing; nothing was stored; export or download it again";
    assertThat(refused("a,b,c\n1,2,3\n1,2\n")).isEqualTo(cutOff);
    assertThat(refused("a,b,c\n1,2,3\n1,\"2,3\n")).isEqualTo(cutOff);
    assertThat(refused("a,b,c\n1,2\n1,2,3\n"))
        .startsWith("t.csv:2:2: expected 3 columns behind a whole last one, found \"2\"");
    assertThat(refused("a,b\n1,2,3\n")).startsWith("t.csv:2:3: expected only 2 columns");
    assertThat(refused("a,b\n1,\"2\"3\n1,2\n"))
        .startsWith("t.csv: has text behind a closing quote in the record that starts at line 2;");
    assertThat(refused("a,b\n1,\"" + "2\n".repeat(40_000)))
        .startsWith("t.csv: has a field of more than 64 KB: a quote is opened and never closed;");
  }

  @Test
  void what_has_too_many_columns_or_no_table_is_none() {
    assertThat(Table.of(file("a,".repeat(300) + "b\n"), headings -> true)).isEmpty();
    assertThat(Table.of(file("hello\n"), headings -> true)).isEmpty();
    assertThat(Table.of(file("<html>a,b</html>"), headings -> true)).isEmpty();
    assertThat(Table.of(file("a,\"b\n"), headings -> true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234.56 | 1234.56 | POINT",
        "1.234,56 | 1234.56 | COMMA",
        "12 345,6 | 12345.6 | COMMA",
        "1'000'000 | 1000000 | POINT",
        "-0.5 | -0.5 | POINT",
        "−0.5 | -0.5 | POINT",
        "+7 | 7 | POINT",
        "$420.10 | 420.10 | POINT",
        "-$420.10 | -420.10 | POINT",
        "$-420.10 | -420.10 | POINT",
        "$(12.50) | -12.50 | POINT",
        "(12.50) | -12.50 | POINT",
        "85,703.13 USD | 85703.13 | POINT",
        "0.5ETH | 0.5 | POINT",
        "12 € | 12 | POINT",
        "1e-05 | 0.00001 | POINT",
        "1.5E+3 | 1500 | POINT",
        "-0. | 0 | POINT",
        "123456789012345678901.5 | 123456789012345678901.5 | POINT",
        "1,23 | | POINT",
        "1,2345 | | POINT",
        "12,34,567 | | POINT",
        "1.2.3 | | POINT",
        "1.5 | | COMMA",
        "--1 | | POINT",
        "1-2 | | POINT",
        "e5 | | POINT",
        "5e | | POINT",
        "1e99999 | | POINT",
        "1e-99 | | POINT",
        "USD | | POINT",
        "12% | | POINT",
        "0x1F | | POINT",
        "NaN | | POINT",
        ". | | POINT",
        "' ' | | POINT",
      })
  void numbers_are_exact_and_never_half_understood(
      String text, BigDecimal number, Decimals.Mark mark) {
    Optional<BigDecimal> parsed = Decimals.parse(text, mark);
    Decimals fast = new Decimals(mark, false);
    char[] chars = ("x" + text + "y").toCharArray();

    if (number == null) {
      assertThat(parsed).isEmpty();
      assertThat(fast.parse(chars, 1, chars.length - 1)).isNull();
    } else {
      assertThat(parsed.orElseThrow()).isEqualByComparingTo(number);
      assertThat(fast.parse(chars, 1, chars.length - 1)).isEqualByComparingTo(number);
      assertThat(fast.parse(chars, 1, chars.length - 1))
          .isSameAs(fast.parse(chars, 1, chars.length - 1));
    }
  }

  @Test
  void a_worksheet_stores_doubles_so_their_noise_is_rounded_away() {
    char[] noisy = "4788.8500000000004".toCharArray();

    assertThat(new Decimals(Decimals.Mark.POINT, true).parse(noisy, 0, noisy.length))
        .isEqualTo(new BigDecimal("4788.85"));
    char[] large = "1234567890123456".toCharArray();
    assertThat(new Decimals(Decimals.Mark.POINT, true).parse(large, 0, large.length))
        .isEqualByComparingTo("1234567890123460");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-02-16 18:30:34 | YMD | 2026-02-16T18:30:34Z | false",
        "2026-02-16 | YMD | 2026-02-16T00:00:00Z | false",
        "2024/3/14 16:00 | MDY | 2024-03-14T16:00:00Z | false",
        "2024-05-02 14:30:05.123 | YMD | 2024-05-02T14:30:05.123Z | false",
        "1/15/2024 9:30:00 AM | MDY | 2024-01-15T09:30:00Z | false",
        "1/15/2024 12:05 am | MDY | 2024-01-15T00:05:00Z | false",
        "1/15/2024 13:00:00 PM | MDY | 2024-01-15T13:00:00Z | false",
        "1/15/2024 1:00 PM | MDY | 2024-01-15T13:00:00Z | false",
        "010.09.2024 20:49:02 | DMY | 2024-09-10T20:49:02Z | false",
        "2/9/26 16:40 | DMY | 2026-09-02T16:40:00Z | false",
        "2022-01-14, 10:30:00 | YMD | 2022-01-14T10:30:00Z | false",
        "20260216;183034 | YMD | 2026-02-16T18:30:34Z | false",
        "20260216 | YMD | 2026-02-16T00:00:00Z | false",
        "2026-02-16T18:30:34Z | YMD | 2026-02-16T18:30:34Z | true",
        "2026-02-16T18:30:34+02:00 | YMD | 2026-02-16T16:30:34Z | true",
        "2026-02-16 18:30 UTC | YMD | 2026-02-16T18:30:00Z | true",
        "1700000000 | YMD | 2023-11-14T22:13:20Z | true",
        "1700000000123 | YMD | 2023-11-14T22:13:20.123Z | true",
        "2026-13-16 | YMD | |",
        "32.01.2026 | DMY | |",
        "16/04/2026 | YMD | |",
        "2026-02-16 25:00 | YMD | |",
        "2026-02-16 10:5 | YMD | |",
        "2026-02-16 10:05 Mars | YMD | |",
        "2026-02-16 10:05 +99:00 | YMD | |",
        "2026/02-16 | YMD | |",
        "1/2/3 | DMY | |",
        "12:30 | YMD | |",
        "soon | YMD | |",
        "2026-02-16 10 | YMD | |",
        "'' | YMD | |",
      })
  void times_are_read_in_the_forms_brokers_write(
      String text, DateOrder order, Instant at, Boolean zoned) {
    Stamp stamp = Stamp.parse(text, order);

    if (at == null) {
      assertThat(stamp).isNull();
    } else {
      assertThat(stamp).isEqualTo(new Stamp(at, zoned));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1/2/2026, 25/2/2026, DMY",
    "1/2/2026, 2/25/2026, MDY",
    "1/2/2026, 2/3/2026, ",
    "25/2/2026, 2/25/2026, ",
    "1.2.2026, 2.3.2026, DMY",
    "2026-02-01, 2026-02-02, YMD",
    "12:30, soon, YMD",
  })
  void day_and_month_are_told_apart_by_a_number_above_twelve(
      String first, String second, DateOrder order) {
    DateSense sense = new DateSense();
    sense.see(first);
    sense.see(second);

    assertThat(sense.order()).isEqualTo(Optional.ofNullable(order));
  }

  @ParameterizedTest
  @CsvSource({
    "ES 03-26, 50",
    "MES MAR26, 5",
    "ESH6, 50",
    "MNQM26, 2",
    "CME_MINI:ES1!, 50",
    "/ZBH26, 1000",
    "6EH6, 125000",
    "FDAX 03-26, 25",
    "MBTK26, 0.1",
    "AAPL, 1",
    "EURUSD, 1",
    "NASDAQ:AAPL, 1",
    "BTCUSDT, 1",
    "XYZ 03-26, ",
    "EUREX:XYZ1!, ",
  })
  void a_point_is_worth_the_contracts_size_and_never_a_guess(String symbol, BigDecimal worth) {
    Optional<BigDecimal> point = ContractSizes.point(symbol);
    if (worth == null) {
      assertThat(point).isEmpty();
    } else {
      assertThat(point.orElseThrow()).isEqualByComparingTo(worth);
    }
    assertThat(ContractSizes.of("x".repeat(100))).isEmpty();
  }

  private static Deal deal(String id, String time, long place) {
    return new Deal(
        id,
        Instant.parse(time),
        place,
        "X",
        Side.BUY,
        Entry.UNSTATED,
        BigDecimal.ONE,
        BigDecimal.ONE,
        Money.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  @Test
  void rows_newest_first_are_turned_round_also_within_a_second() {
    Timeline timeline = Timeline.ofFile();
    timeline.add(deal("d", "2026-01-01T00:00:02Z", timeline.next()));
    timeline.add(deal("c", "2026-01-01T00:00:01Z", timeline.next()));
    timeline.add(
        new Flow(
            "b",
            Instant.parse("2026-01-01T00:00:01Z"),
            timeline.next(),
            Flow.Kind.DEPOSIT,
            BigDecimal.ONE,
            ""));
    timeline.add(deal("a", "2026-01-01T00:00:01Z", timeline.next()));

    assertThat(timeline.entries().deals()).extracting(Deal::id).containsExactly("a", "c", "d");
    assertThat(timeline.entries().deals()).extracting(Deal::sequence).containsExactly(1L, 3L, 4L);
    assertThat(timeline.entries().flows()).extracting(Flow::sequence).containsExactly(2L);
  }

  @Test
  void rows_oldest_first_keep_their_places() {
    Timeline timeline = Timeline.ofFile();
    timeline.add(deal("a", "2026-01-01T00:00:01Z", timeline.next()));
    timeline.add(deal("b", "2026-01-01T00:00:01Z", timeline.next()));
    timeline.add(deal("c", "2026-01-01T00:00:02Z", timeline.next()));

    assertThat(timeline.entries().deals()).extracting(Deal::id).containsExactly("a", "b", "c");
  }
}
