package dev.victor.trading.statement.mt5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.fixture.MadeUpAccount;
import dev.victor.trading.fixture.Mt5Page;
import dev.victor.trading.fixture.Reading;
import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Difference;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Statement;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class Mt5ReaderTest {

  private static Mt5Page week() {
    return new Mt5Page(MadeUpAccount.week());
  }

  @Test
  void html_and_workbook_give_the_same_rows_and_totals() {
    Statement html = Reading.read(week().html());
    Statement workbook = Reading.read("made-up.xlsx", week().workbook());

    assertThat(html.format()).isEqualTo(Format.MT5_HISTORY_HTML);
    assertThat(workbook.format()).isEqualTo(Format.MT5_HISTORY_XLSX);
    assertThat(html.header()).isEqualTo(workbook.header());
    assertThat(html.entries())
        .usingRecursiveComparison()
        .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
        .isEqualTo(workbook.entries());
    assertThat(html.entries().deals()).hasSize(12);
    assertThat(html.entries().positions()).hasSize(6);
    assertThat(Reconciliation.of(html).differences()).isEmpty();
    assertThat(Reconciliation.of(workbook).differences()).isEmpty();
  }

  @Test
  void the_head_says_whose_history_it_is() {
    Statement statement = Reading.read(week().netting().html());

    assertThat(statement.header().login()).isEqualTo("700123");
    assertThat(statement.header().currency()).isEqualTo("USD");
    assertThat(statement.header().name()).isEqualTo("Jane Doe");
    assertThat(statement.header().broker()).isEqualTo("Made Up Broker");
    assertThat(statement.header().kind()).contains(Account.Kind.DEMO);
    assertThat(statement.header().netting()).contains(true);
    assertThat(statement.header().leverage()).isEqualTo("1:100");
    assertThat(statement.header().printed()).isPresent();
  }

  @Test
  void entries_know_their_position_and_money_sits_on_exits() {
    List<Deal> deals = Reading.read(week().html()).entries().deals();

    assertThat(deals.getFirst().position()).contains("22");
    assertThat(deals.getFirst().result()).isZero();
    assertThat(deals.get(1).closes()).isTrue();
    assertThat(deals.get(1).result()).isEqualByComparingTo("119.80");
  }

  @Test
  void without_a_table_of_positions_they_are_made_of_deals_from_flat_to_flat() {
    Statement old = Reading.read(week().old().html());
    List<Position> made = Settled.of(old.entries()).positions();

    assertThat(old.positions()).isEqualTo(Statement.Positions.OF_DEALS);
    assertThat(old.entries().positions()).isEmpty();
    assertThat(made)
        .extracting(Position::id)
        .containsExactlyElementsOf(
            Reading.read(week().html()).entries().positions().stream().map(Position::id).toList());
    assertThat(made.getFirst().direction()).isEqualTo(Direction.LONG);
    assertThat(made.getFirst().result()).isEqualByComparingTo("119.80");
    assertThat(Reconciliation.of(old).differences()).isEmpty();
  }

  @Test
  void partial_closes_and_reversals_are_followed() {
    MadeUpAccount none =
        new MadeUpAccount("1", "USD", new java.math.BigDecimal("1000.00"), List.of());
    Statement statement =
        Reading.read(
            new Mt5Page(none)
                .old()
                .extra(
                    "2026.11.02 10:00:00",
                    "2",
                    "XAUUSD",
                    "buy",
                    "in",
                    "1.00",
                    "2000",
                    "2",
                    "-1.00",
                    "0.00",
                    "0.00",
                    "0.00",
                    "999.00",
                    "")
                .extra(
                    "2026.11.02 11:00:00",
                    "3",
                    "XAUUSD",
                    "buy",
                    "in",
                    "1.00",
                    "2010",
                    "3",
                    "0.00",
                    "0.00",
                    "0.00",
                    "0.00",
                    "999.00",
                    "")
                .extra(
                    "2026.11.02 12:00:00",
                    "4",
                    "XAUUSD",
                    "sell",
                    "out",
                    "0.50",
                    "2020",
                    "4",
                    "0.00",
                    "0.00",
                    "0.00",
                    "7.50",
                    "1006.50",
                    "")
                .extra(
                    "2026.11.02 13:00:00",
                    "5",
                    "XAUUSD",
                    "sell",
                    "in/out",
                    "2.50",
                    "2030",
                    "5",
                    "0.00",
                    "0.00",
                    "0.00",
                    "37.50",
                    "1044.00",
                    "")
                .extra(
                    "2026.11.02 14:00:00",
                    "6",
                    "XAUUSD",
                    "buy",
                    "out by",
                    "1.00",
                    "2020",
                    "6",
                    "0.00",
                    "0.00",
                    "0.00",
                    "10.00",
                    "1054.00",
                    "")
                .extra(
                    "2026.11.02 15:00:00",
                    "7",
                    "EURUSD",
                    "buy",
                    "out",
                    "1.00",
                    "1.1",
                    "7",
                    "0.00",
                    "0.00",
                    "0.00",
                    "1.00",
                    "1055.00",
                    "")
                .html());

    List<Position> made = Settled.of(statement.entries()).positions();
    assertThat(made).hasSize(2);
    Position turned = made.getFirst();
    assertThat(turned.volume()).isEqualByComparingTo("2");
    assertThat(turned.openPrice()).isEqualByComparingTo("2005");
    assertThat(turned.closePrice()).isEqualByComparingTo("2027.5");
    assertThat(turned.result()).isEqualByComparingTo("44.00");
    assertThat(made.getLast().direction()).isEqualTo(Direction.SHORT);
    assertThat(made.getLast().result()).isEqualByComparingTo("10.00");
  }

  @Test
  void balance_operations_are_flows_and_credit_is_no_balance() {
    Statement statement =
        Reading.read(
            week()
                .extra(
                    "2026.11.06 20:00:00",
                    "90",
                    "",
                    "credit",
                    "",
                    "",
                    "",
                    "",
                    "0.00",
                    "0.00",
                    "0.00",
                    "50.00",
                    "11190.75",
                    "")
                .extra(
                    "2026.11.06 21:00:00",
                    "91",
                    "",
                    "commission",
                    "",
                    "",
                    "",
                    "",
                    "0.00",
                    "0.00",
                    "0.00",
                    "-3.00",
                    "11187.75",
                    "")
                .extra(
                    "2026.11.06 22:00:00",
                    "92",
                    "",
                    "bonus",
                    "",
                    "",
                    "",
                    "",
                    "0.00",
                    "0.00",
                    "0.00",
                    "3.00",
                    "11190.75",
                    "")
                .html());

    assertThat(statement.entries().flows())
        .extracting(Flow::kind)
        .containsExactly(
            Flow.Kind.DEPOSIT, Flow.Kind.CREDIT, Flow.Kind.COMMISSION, Flow.Kind.BONUS);
  }

  @Test
  void headings_and_labels_in_another_language_are_told_by_their_place() {
    Statement html = Reading.read(week().spanish().html());
    Statement workbook = Reading.read("informe.xlsx", week().spanish().workbook());

    assertThat(html.entries()).isEqualTo(Reading.read(week().html()).entries());
    assertThat(html.stated())
        .extracting(total -> total.name())
        .contains(Total.NET, Total.SHARPE, Total.TRADES);
    assertThat(Reconciliation.of(html).differences()).isEmpty();
    assertThat(workbook.entries().deals()).hasSize(12);
  }

  @Test
  void a_total_that_disagrees_is_named() {
    assertThat(Reconciliation.of(Reading.read(week().netOff("0.01").html())).differences())
        .extracting(Difference::name)
        .containsExactly(Total.NET);
  }

  @Test
  void an_open_positions_report_is_refused_with_what_to_export() {
    assertThatThrownBy(
            () -> Reading.read("open.xlsx", week().titled("Trade Account Report").workbook()))
        .isInstanceOfSatisfying(
            BadInput.class,
            refused ->
                assertThat(refused.line())
                    .isEqualTo(
                        "open.xlsx: this is MetaTrader's open-positions report; export History →"
                            + " Report instead"));
    assertThatThrownBy(() -> Reading.read(week().titled("Trade Account Report").html()))
        .hasMessageContaining("open-positions report");
  }

  @Test
  void a_file_that_was_cut_off_is_refused() {
    byte[] html = week().html();
    byte[] workbook = week().workbook();

    assertThatThrownBy(() -> Reading.read(Arrays.copyOf(html, html.length / 2)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("cut off");
    assertThatThrownBy(() -> Reading.read("cut.xlsx", Arrays.copyOf(workbook, workbook.length / 2)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("damaged workbook");
  }

  @Test
  void damaged_rows_are_refused_with_their_place() {
    assertThatThrownBy(
            () -> Reading.read(changed("buy</td><td nowrap>in<", "buy</td><td nowrap>up<")))
        .hasMessageContaining("expected in, out, in/out or out by, found \"up\"");
    assertThatThrownBy(() ->
            Reading.read(
                changed(
                    ">24</td><td nowrap>EURUSD</td><td nowrap>sell</td><td nowrap>in<",
                    ">22</td><td nowrap>EURUSD</td><td nowrap>sell</td><td nowrap>in<")))
        .hasMessageContaining("each number once");
    assertThatThrownBy(() ->
            Reading.read(
                changed(
                    "2026.11.02&nbsp;09:45:00</td><td nowrap>23", "yesterday</td><td nowrap>23")))
        .hasMessageContaining("expected a time");
  }

  private static byte[] changed(String from, String to) {
    String html = new String(week().html(), StandardCharsets.UTF_16LE);
    assertThat(html).contains(from);
    return html.replaceFirst(java.util.regex.Pattern.quote(from), to)
        .getBytes(StandardCharsets.UTF_16LE);
  }

  @Test
  void a_page_without_deals_or_account_is_refused() {
    String head =
        "<html><head><title>Trade History Report</title></head><table><tr><td>Trade History"
            + " Report</td></tr>";

    assertThatThrownBy(() -> Reading.read(head + "</table></html>"))
        .hasMessageContaining("without a table of deals");
    String nobody =
        new String(week().html(), StandardCharsets.UTF_16LE).replace("700123&nbsp;(", "nobody(");
    assertThatThrownBy(() -> Reading.read(nobody.getBytes(StandardCharsets.UTF_16LE)))
        .hasMessageContaining("names no account");
  }
}
