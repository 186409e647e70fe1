package dev.victor.trading.statement.mt4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.fixture.Reading;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class Mt4TesterReaderTest {

  private static String page(String rows) {
    return """
    <html><head><title>Strategy Tester: Made</title></head><body><div><b>Strategy Tester Report</b></div><table>
    <tr><td colspan=2>交易品种</td><td colspan=4>GBPUSD (Pound)</td></tr>
    <tr><td colspan=2>Period</td><td colspan=4>H1</td></tr>
    <tr><td colspan=2>Model</td><td colspan=4>Every tick</td></tr>
    <tr><td colspan=2>Parameters</td><td colspan=4>A=1;</td></tr>
    <tr><td>Bars in test</td><td>100</td><td>Ticks</td><td>1000</td><td>Quality</td><td>n/a</td></tr>
    <tr><td>Mismatched</td><td>0</td><td></td><td></td><td></td><td></td></tr>
    <tr><td>Initial deposit</td><td>1000.00</td><td></td><td></td><td>Spread</td><td>10</td></tr>
    <tr><td>Total net profit</td><td>20.00</td><td>Gross profit</td><td>40.00</td><td>Gross loss</td><td>-20.00</td></tr>
    <tr><td>Profit factor</td><td>2.00</td><td>Expected payoff</td><td>6.67</td><td></td><td></td></tr>
    <tr><td>Absolute</td><td>55.00</td><td>Maximal</td><td>60.00 (6.00%)</td><td>Relative</td><td>6.00% (60.00)</td></tr>
    <tr><td>Total trades</td><td>3</td><td>Short</td><td>1 (0.00%)</td><td>Long</td><td>2 (100.00%)</td></tr>
    <tr><td colspan=2></td><td>Profit trades</td><td>2 (66.67%)</td><td>Loss trades</td><td>1 (33.33%)</td></tr>
    <tr><td>Largest</td><td>profit</td><td>30.00</td><td>loss</td><td>-20.00</td></tr>
    </table><table>
    <tr><td>#</td><td>Time</td><td>Type</td><td>Order</td><td>Size</td><td>Price</td><td>S / L</td><td>T / P</td><td>Profit</td><td>Balance</td></tr>
    """
        + rows
        + "</table></body></html>";
  }

  private static final String ROWS =
      """
      <tr><td>1</td><td>2026.01.05 10:00</td><td>buy</td><td>1</td><td>1.00</td><td>1.30000</td><td>1.2</td><td>0</td><td colspan=2></td></tr>
      <tr><td>2</td><td>2026.01.05 12:00</td><td>close</td><td>1</td><td>0.30</td><td>1.30100</td><td>1.2</td><td>0</td><td>30.00</td><td>1030.00</td></tr>
      <tr><td>3</td><td>2026.01.05 12:00</td><td>buy</td><td>2</td><td>0.70</td><td>1.30000</td><td>1.2</td><td>0</td><td colspan=2></td></tr>
      <tr><td>4</td><td>2026.01.05 13:00</td><td>modify</td><td>2</td><td>0.70</td><td>1.30000</td><td>1.25</td><td>0</td><td colspan=2></td></tr>
      <tr><td>5</td><td>2026.01.06 09:00</td><td>sell</td><td>3</td><td>0.20</td><td>1.30500</td><td>0</td><td>0</td><td colspan=2></td></tr>
      <tr><td>6</td><td>2026.01.06 10:00</td><td>t/p</td><td>2</td><td>0.70</td><td>1.30014</td><td>1.25</td><td>0</td><td>10.00</td><td>1040.00</td></tr>
      <tr><td>7</td><td>2026.01.06 11:00</td><td>close at stop</td><td>3</td><td>0.20</td><td>1.31500</td><td>0</td><td>0</td><td>-20.00</td><td>1020.00</td></tr>
      """;

  @Test
  void totals_are_told_by_their_place_whatever_the_language() {
    Statement statement = Reading.read(page(ROWS));
    Reconciliation reconciliation = Reconciliation.of(statement);

    assertThat(statement.format()).isEqualTo(Format.MT4_TESTER);
    assertThat(statement.header().kind()).contains(Account.Kind.PAPER);
    assertThat(reconciliation.differences()).isEmpty();
    assertThat(reconciliation.computed().get(Total.NET)).isEqualByComparingTo("20");
    assertThat(reconciliation.notDerivable()).contains(Total.DRAWDOWN_MAXIMAL);
  }

  @Test
  void the_rest_of_a_partial_close_is_no_new_entry() {
    assertThat(Reading.read(page(ROWS)).entries().positions())
        .extracting(
            Position::id,
            Position::volume,
            position -> position.opened().toString(),
            Position::symbol)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "1", new BigDecimal("0.30"), "2026-01-05T10:00:00Z", "GBPUSD"),
            org.assertj.core.groups.Tuple.tuple(
                "2", new BigDecimal("0.70"), "2026-01-05T10:00:00Z", "GBPUSD"));
  }

  @Test
  void rows_rounded_to_cents_may_be_off_by_half_of_one_each() {
    assertThat(
            Reconciliation.of(Reading.read(page(ROWS.replace(">10.00<", ">10.01<")))).reconciled())
        .isTrue();
    assertThat(
            Reconciliation.of(Reading.read(page(ROWS.replace(">10.00<", ">10.05<")))).reconciled())
        .isFalse();
  }

  @Test
  void another_run_is_another_account() {
    String one = Reading.read(page(ROWS)).header().login();
    String other = Reading.read(page(ROWS).replace("A=1;", "A=2;")).header().login();

    assertThat(one).startsWith("tester-").isNotEqualTo(other);
  }

  @Test
  void a_close_of_an_order_that_was_never_opened_is_refused() {
    assertThatThrownBy(() -> Reading.read(page(ROWS.replaceFirst("<tr><td>1</td>.*\\n", ""))))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("an order that is open");
  }

  @Test
  void a_report_without_a_trade_is_fine_and_one_that_is_cut_off_is_not() {
    assertThat(Reading.read(page("")).entries().deals()).isEmpty();
    assertThatThrownBy(() -> Reading.read(page(ROWS).replace("</html>", "")))
        .hasMessageContaining("cut off");
    assertThatThrownBy(() -> Reading.read("<html><title>Strategy Tester: x</title></html>"))
        .hasMessageContaining("without its head");
  }
}
