package dev.victor.trading.statement.mt4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.victor.trading.fixture.MadeUpAccount;
import dev.victor.trading.fixture.Mt4Page;
import dev.victor.trading.fixture.Reading;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Statements and reports as terminals of other years, brokers and languages write them.
class Mt4VariantsTest {

  private static Mt4Page week() {
    return new Mt4Page(MadeUpAccount.week());
  }

  private static Mt4Page empty() {
    return new Mt4Page(new MadeUpAccount("700123", "USD", new BigDecimal("10000.00"), List.of()));
  }

  private static String ticket(int number, String money, String comment) {
    return "<tr><td title=\""
        + comment
        + "\">"
        + number
        + "</td><td>2026.11.06 10:00:00</td><td>sell</td><td>0.10</td><td>eurusd</td><td>1.1</td>"
        + "<td>1.2</td><td>0.0</td><td>2026.11.06 11:0"
        + number % 10
        + ":00</td><td>1.1</td><td>0.00</td><td>0.00</td><td>0.00</td><td>"
        + money
        + "</td></tr>";
  }

  @Test
  void an_account_that_never_traded_reconciles() {
    Statement statement = Reading.read(empty().html());

    assertThat(statement.entries().deals()).isEmpty();
    assertThat(statement.entries().flows()).hasSize(1);
    assertThat(Reconciliation.of(statement).differences()).isEmpty();
  }

  @Test
  void an_account_without_any_row_reconciles() {
    String html =
        empty()
            .html()
            .replaceFirst("<tr><td title=\"Deposit\">.*</tr>", "<tr><td>No transactions</td></tr>")
            .replace("10 000.00", "0.00");

    assertThat(Reconciliation.of(Reading.read(html)).differences()).isEmpty();
  }

  @Test
  void older_terminals_have_no_taxes_no_seconds_and_other_headings() {
    String html =
        week()
            .brief()
            .html()
            .replace("<td>Size</td>", "<td>Volume</td>")
            .replace("<td>Taxes</td>", "")
            .replaceAll("(?m)(class=msdate.*<td>-?[0-9.]+</td>)<td>0\\.00</td>(<td>)", "$1$2")
            .replaceAll("(\\d\\d:\\d\\d):\\d\\d</td>", "$1</td>")
            .replace("</td><td>0.00</td><td>-0.75", "</td><td>-0.75");

    Statement statement = Reading.read(html);

    assertThat(statement.entries().positions()).hasSize(6);
    assertThat(statement.entries().positions().getFirst().closed())
        .isEqualTo(Instant.parse("2026-11-02T09:45:00Z"));
    assertThat(Reconciliation.of(statement).differences()).isEmpty();
  }

  @Test
  void the_second_line_of_a_cancelled_order_belongs_to_no_ticket() {
    Statement statement =
        Reading.read(
            week()
                .row(ticket(20, "1.00", "#77 grid"))
                .row(
                    "<tr><td>21</td><td>2026.11.06 10:00:00</td><td>buy stop</td><td>0.10</td>"
                        + "<td>eurusd</td><td>1.1</td><td>0</td><td>0</td><td>2026.11.06 11:00:00"
                        + "</td><td>1.1</td><td colspan=4>cancelled</td></tr>")
                .row("<tr><td></td><td>99</td><td>of the cancelled order</td></tr>")
                .row(
                    "<tr><td>22</td><td>2026.11.06 12:00:00</td><td>balance</td>"
                        + "<td colspan=10>Deposit</td><td>5.00</td></tr>")
                .row("<tr><td></td><td>98</td><td>of the deposit</td></tr>")
                .html());

    assertThat(statement.entries().positions())
        .extracting(Position::strategy, Position::comment)
        .containsExactly(tuple(Optional.of("77"), "grid"));
  }

  @Test
  void the_parts_of_a_partly_closed_ticket_are_tickets_of_one_opening() {
    Statement statement =
        Reading.read(
            week().row(ticket(20, "3.00", "to #23")).row(ticket(23, "-1.00", "from #20")).html());

    assertThat(statement.entries().positions())
        .extracting(Position::id, Position::comment, Position::opened)
        .containsExactly(
            tuple("20", "to #23", Instant.parse("2026-11-06T10:00:00Z")),
            tuple("23", "from #20", Instant.parse("2026-11-06T10:00:00Z")));
    assertThat(Reconciliation.of(statement).computed().get(Total.TRADES)).isEqualTo("2");
  }

  @Test
  void credit_given_and_taken_back_is_no_balance() {
    String credit =
        "<tr><td>%d</td><td>2026.11.0%d 12:00:00</td><td>credit</td><td colspan=10>Bonus</td>"
            + "<td>%s</td></tr>";
    Statement statement =
        Reading.read(
            empty()
                .row(credit.formatted(2, 2, "100.00"))
                .row(credit.formatted(3, 4, "-100.00"))
                .html());

    assertThat(statement.entries().flows())
        .extracting(Flow::kind)
        .containsExactly(Flow.Kind.DEPOSIT, Flow.Kind.CREDIT, Flow.Kind.CREDIT);
    assertThat(Reconciliation.of(statement).differences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"USC, USC", "USD cent, USC", "EUR Cents, EUC", "usd, USD", "'', ''"})
  void accounts_in_cents_have_one_name(String printed, String currency) {
    String html = week().html().replace("Currency: USD", "Currency: " + printed);

    assertThat(Reading.read(html).header().currency()).isEqualTo(currency);
  }

  @Test
  void a_head_without_leverage_and_with_a_broken_name_is_a_head() {
    byte[] page =
        week()
            .named("张三")
            .commented("止损")
            .html()
            .replace("Leverage: 1:100", "Leverage:")
            .getBytes(Charset.forName("GBK"));
    Statement statement = Reading.read(page);

    assertThat(statement.header().leverage()).isEmpty();
    assertThat(statement.header().name()).isEqualTo("张三");
    assertThat(Reconciliation.of(statement).differences()).isEmpty();
  }

  @Test
  void a_period_that_begins_between_opening_and_deposit_cannot_say_its_balance() {
    String html =
        week()
            .html()
            .replace("2026.11.01 08:00:00</td><td>balance", "2026.11.05 08:00:00</td><td>balance")
            .replace("<b>11 184.50</b>", "<b>327 113.58</b>");
    Statement statement = Reading.read(html);

    assertThat(statement.opening()).isEqualByComparingTo("315929.08");
    assertThat(Reconciliation.of(statement).notDerivable()).contains(Total.BALANCE);
  }

  private static String tester(String statistics, String rows) {
    return """
    <html><head><title>Strategy Tester: Made</title></head><body>
    <div><b>Strategy Tester Report</b></div><table>
    <tr><td colspan=2>Symbol</td><td colspan=4>EURUSD (Euro)</td></tr>
    <tr><td colspan=2>Period</td><td colspan=4>H1 1970.01.01 00:00 - 1970.01.01 00:00</td></tr>
    <tr><td colspan=2>Model</td><td colspan=4>Every tick</td></tr>
    <tr><td colspan=2>Parameters</td><td colspan=4></td></tr>
    %s</table><table>
    <tr><td>#</td><td>Time</td><td>Type</td><td>Order</td><td>Size</td><td>Price</td>
    <td>S / L</td><td>T / P</td><td>Profit</td><td>Balance</td></tr>
    %s</table></body></html>
    """
        .formatted(statistics, rows);
  }

  @Test
  void a_tester_report_empty_of_statistics_has_no_trade_and_no_total() {
    String blank =
        """
        <tr><td>Bars in test</td><td>0</td><td>Ticks</td><td>0</td><td>Quality</td><td>n/a</td></tr>
        <tr><td>Initial deposit</td><td></td><td></td><td></td><td>Spread</td><td></td></tr>
        <tr><td>Total net profit</td><td></td><td>Gross</td><td></td><td>Gross</td><td></td></tr>
        <tr><td>Absolute</td><td></td><td>Maximal</td><td></td><td>Relative</td><td></td></tr>
        """;
    Statement statement = Reading.read(tester(blank, ""));

    assertThat(statement.entries().size()).isZero();
    assertThat(statement.stated()).isEmpty();
    assertThat(Reconciliation.of(statement).reconciled()).isTrue();
    assertThat(Reading.read(tester("", "")).entries().size()).isZero();
  }

  @Test
  void a_tester_report_tells_the_first_stop_and_the_last() {
    String rows =
        """
        <tr><td>1</td><td>2026.01.05 10:00</td><td>buy stop</td><td>1</td><td>1.00</td><td>1.3</td><td>1.2</td><td>0</td><td colspan=2></td></tr>
        <tr><td>2</td><td>2026.01.05 11:00</td><td>buy</td><td>1</td><td>1.00</td><td>1.3</td><td>1.2</td><td>1.5</td><td colspan=2></td></tr>
        <tr><td>3</td><td>2026.01.05 12:00</td><td>modify</td><td>1</td><td>1.00</td><td>1.3</td><td>1.25</td><td>1.5</td><td colspan=2></td></tr>
        <tr><td>4</td><td>2026.01.05 13:00</td><td>s/l</td><td>1</td><td>1.00</td><td>1.25</td><td>1.25</td><td>1.5</td><td>-50.00</td><td>950.00</td></tr>
        <tr><td>5</td><td>2026.01.05 14:00</td><td>sell limit</td><td>2</td><td>1.00</td><td>1.3</td><td>0</td><td>0</td><td colspan=2></td></tr>
        <tr><td>6</td><td>2026.01.05 15:00</td><td>delete</td><td>2</td><td>1.00</td><td>1.3</td><td>0</td><td>0</td><td colspan=2></td></tr>
        """;

    assertThat(Reading.read(tester("", rows)).entries().positions())
        .extracting(Position::protection)
        .containsExactly(
            new Protection(
                Optional.of(new BigDecimal("1.2")),
                Optional.of(new BigDecimal("1.25")),
                Optional.of(new BigDecimal("1.5"))));
  }
}
