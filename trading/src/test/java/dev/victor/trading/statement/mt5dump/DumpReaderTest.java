package dev.victor.trading.statement.mt5dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.fixture.DealDump;
import dev.victor.trading.fixture.Reading;
import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Side;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DumpReaderTest {

  private static Statement read(DealDump dump) {
    return Reading.read(dump.json());
  }

  @Test
  void deals_have_their_position_and_their_expert() {
    Statement statement = read(DealDump.week());

    assertThat(statement.format().id()).isEqualTo("mt5-deals");
    assertThat(statement.clock()).isEqualTo(Statement.Clock.BROKER);
    assertThat(statement.positions()).isEqualTo(Statement.Positions.OF_DEALS);
    assertThat(statement.entries().deals())
        .hasSize(3)
        .last()
        .isEqualTo(
            new Deal(
                "103",
                Instant.parse("2026-11-01T10:00:00Z"),
                4,
                "EURUSD",
                Side.SELL,
                Entry.OUT,
                new BigDecimal("0.5"),
                new BigDecimal("1.102"),
                new Money(
                    new BigDecimal("100"),
                    new BigDecimal("-1.5"),
                    new BigDecimal("-0.25"),
                    new BigDecimal("-0.1")),
                Optional.empty(),
                Optional.of("203"),
                Optional.of("201"),
                Optional.of("7001"),
                "[tp"));
    assertThat(statement.entries().deals().getFirst().time()).isEqualTo("2026-11-01T09:00:00.250Z");
    assertThat(statement.entries().flows())
        .containsExactly(
            new Flow(
                "100",
                Instant.parse("2026-11-01T08:00:00Z"),
                1,
                Flow.Kind.DEPOSIT,
                new BigDecimal("10000.00"),
                "made-up"));
  }

  @Test
  void every_form_of_a_dump_gives_the_same() {
    Entries entries = read(DealDump.week()).entries();

    assertThat(Reading.read(DealDump.week().lines()).entries()).isEqualTo(entries);
    assertThat(Reading.read(DealDump.week().csv()).entries()).isEqualTo(entries);
    assertThat(Reading.read(DealDump.week().csv().replace(',', ';')).entries()).isEqualTo(entries);
    assertThat(Reading.read("{\"login\": 1, \"deals\": " + DealDump.week().json() + "}").entries())
        .isEqualTo(entries);
    Entries ofWorksheet = Reading.read("x.xlsx", DealDump.week().workbook()).entries();
    assertThat(ofWorksheet.flows()).isEqualTo(entries.flows());
    assertThat(ofWorksheet.deals()).extracting(Deal::id).containsExactly("101", "102", "103");
    assertThat(ofWorksheet.deals().getLast()).isEqualTo(entries.deals().getLast());
  }

  @Test
  void positions_are_made_by_their_number_though_they_overlap() {
    Entries settled = Settled.of(read(DealDump.week()).entries());

    assertThat(settled.positions())
        .extracting(Position::id, Position::volume, Position::result, Position::strategy)
        .containsExactly(
            tuple("201", new BigDecimal("0.5"), new BigDecimal("96.65"), Optional.of("7001")));
  }

  @Test
  void a_reversal_of_a_netting_account_closes_and_opens() {
    Entries settled =
        Settled.of(
            read(new DealDump()
                    .row("1 1 1793523600 1793523600000 0 0 0 9 0 1 10 0 0 0 0 GOLD - -")
                    .row("2 2 1793523700 1793523700000 1 2 0 9 0 3 11 0 0 100 0 GOLD - -")
                    .row("3 3 1793523800 1793523800000 0 1 0 9 0 2 10 0 0 200 0 GOLD - -"))
                .entries());

    assertThat(settled.positions())
        .extracting(Position::volume, Position::result)
        .containsExactly(
            tuple(new BigDecimal("1"), new BigDecimal("100.00")),
            tuple(new BigDecimal("2"), new BigDecimal("200.00")));
  }

  @ParameterizedTest
  @CsvSource({
    "2, -5, WITHDRAWAL",
    "3, 100, CREDIT",
    "4, -1, FEE",
    "5, 1, CORRECTION",
    "6, 10, BONUS",
    "7, -2, COMMISSION",
    "11, -2, COMMISSION",
    "12, 3, INTEREST",
    "13, 0, CORRECTION",
    "15, 3, DIVIDEND",
    "17, -3, TAX",
    "DEAL_TYPE_CREDIT, 100, CREDIT",
    "DEAL_TYPE_COMMISSION_DAILY, -1, COMMISSION",
  })
  void other_types_are_flows(String type, String amount, Flow.Kind kind) {
    Statement statement =
        Reading.read(
            new DealDump()
                .row(
                    "1 0 1793523600 1793523600000 "
                        + type
                        + " 0 0 0 0 0 0 0 0 "
                        + amount
                        + " 0 - - -")
                .csv());

    assertThat(statement.entries().flows()).extracting(Flow::kind).containsExactly(kind);
  }

  @Test
  void the_same_row_twice_is_one_and_another_of_its_number_is_refused() {
    String row = "1 1 1793523600 1793523600000 0 0 0 9 0 1 10 0 0 0 0 GOLD - -";

    assertThat(read(new DealDump().row(row).row(row)).entries().deals()).hasSize(1);
    assertThatThrownBy(() -> read(new DealDump().row(row).row(row.replace("GOLD", "SILVER"))))
        .hasMessage("ticket: expected each deal once, found \"1\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-01 09:00:00", "2026-11-01T09:00:00Z", "2026.11.01 09:00:00"})
  void a_table_may_write_its_times_out(String time) {
    String csv =
        "ticket,time,type,entry,volume,price,profit,symbol\n1,%s,0,0,1,10,0,GOLD\n".formatted(time);

    assertThat(Reading.read(csv).entries().deals())
        .extracting(Deal::time)
        .containsExactly(Instant.parse("2026-11-01T09:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "'0 0 0 9 0 1 10', '5 0 0 9 0 1 10', ''",
    "' 0 0 0 9 0 1 10', ' 0 8 0 9 0 1 10', 'entry: expected 0 (in)'",
    "' 0 0 0 9 0 1 10', ' 99 0 0 9 0 1 10', 'type: expected a type of deal'",
    "' 0 0 0 9 0 1 10', ' 0 0 0 9 0 0 10', 'volume: expected a number above zero'",
    "'1793523600 1793523600000', '-5 -5', 'time_msc: expected a time'",
    "'1 1 17', '1.5 1 17', 'ticket: expected a whole number'",
    "'1 1 17', '0 1 17', 'ticket: expected the number of a deal'",
  })
  void what_cannot_be_a_deal_is_refused(String from, String to, String says) {
    String row = "1 1 1793523600 1793523600000 0 0 0 9 0 1 10 0 0 0 0 GOLD - -";
    DealDump dump = new DealDump().row(row.replace(from, to));

    if (says.isEmpty()) {
      assertThat(read(dump).entries().flows()).hasSize(1);
    } else {
      assertThatThrownBy(() -> read(dump)).isInstanceOf(BadInput.class).hasMessageContaining(says);
    }
  }

  @Test
  void what_is_cut_off_is_refused() {
    String json = DealDump.week().json();
    String lines = DealDump.week().lines();
    String csv = DealDump.week().csv();

    assertThatThrownBy(() -> Reading.read(json.substring(0, json.length() - 3)))
        .hasMessage("is damaged or cut off");
    assertThatThrownBy(() -> Reading.read(lines.substring(0, lines.length() - 3)))
        .hasMessage("is damaged or cut off");
    assertThatThrownBy(() -> Reading.read(csv.substring(0, csv.length() - 12)))
        .hasMessage("is damaged or cut off: row 5 has 17 of 19 columns");
  }

  @Test
  void orders_and_open_positions_are_refused_with_what_to_save_instead() {
    assertThatThrownBy(() ->
            Reading.read("ticket,time_setup,type,state,volume_initial,price_open\n1,2,0,4,1,10\n"))
        .hasMessage("holds MetaTrader's orders, not its deals");
    assertThatThrownBy(() ->
            Reading.read(
                "[{\"ticket\":1,\"time\":2,\"type\":0,\"volume\":1,\"price_open\":1,"
                    + "\"price_current\":2}]"))
        .isInstanceOfSatisfying(
            BadInput.class,
            refused -> {
              assertThat(refused.what()).isEqualTo("holds MetaTrader's open positions, not deals");
              assertThat(refused.remedy()).contains("save the result of history_deals_get instead");
            });
  }
}
