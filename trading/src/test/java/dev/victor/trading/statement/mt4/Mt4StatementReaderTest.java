package dev.victor.trading.statement.mt4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.fixture.MadeUpAccount;
import dev.victor.trading.fixture.Mt4Page;
import dev.victor.trading.fixture.Reading;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Side;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.detect.Statements;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Mt4StatementReaderTest {

  private static Mt4Page week() {
    return new Mt4Page(MadeUpAccount.week());
  }

  @Test
  void the_head_says_whose_statement_it_is() {
    Statement statement = Reading.read(week().html());

    assertThat(statement.format()).isEqualTo(Format.MT4_DETAILED);
    assertThat(statement.header().broker()).isEqualTo("Made Up Broker & Sons");
    assertThat(statement.header().login()).isEqualTo("700123");
    assertThat(statement.header().name()).isEqualTo("Jane Doe");
    assertThat(statement.header().currency()).isEqualTo("USD");
    assertThat(statement.header().leverage()).isEqualTo("1:100");
    assertThat(statement.header().netting()).contains(false);
    assertThat(statement.header().printed()).contains(LocalDateTime.of(2026, 11, 7, 12, 19));
  }

  @Test
  void a_ticket_becomes_an_entry_without_money_an_exit_with_it_and_a_position() {
    Statement statement = Reading.read(week().html());

    Deal in = statement.entries().deals().getFirst();
    Deal out = statement.entries().deals().get(1);
    Position position = statement.entries().positions().getFirst();
    assertThat(in.id()).isEqualTo("11.in");
    assertThat(in.side()).isEqualTo(Side.BUY);
    assertThat(in.closes()).isFalse();
    assertThat(in.result()).isZero();
    assertThat(out.id()).isEqualTo("11.out");
    assertThat(out.entry()).isEqualTo(Entry.OUT);
    assertThat(out.side()).isEqualTo(Side.SELL);
    assertThat(out.result()).isEqualByComparingTo("119.80");
    assertThat(out.money().costs()).isEqualByComparingTo("-0.70");
    assertThat(out.time()).isEqualTo(Instant.parse("2026-11-02T09:45:00Z"));
    assertThat(position.direction()).isEqualTo(Direction.LONG);
    assertThat(position.result()).isEqualByComparingTo("119.80");
    assertThat(position.held()).hasMinutes(30);
    assertThat(position.protection().stop()).isEmpty();
    assertThat(position.protection().target()).contains(new java.math.BigDecimal("1.20000"));
  }

  @Test
  void all_stated_totals_agree_with_the_rows() {
    Reconciliation reconciliation = Reconciliation.of(Reading.read(week().html()));

    assertThat(reconciliation.differences()).isEmpty();
    assertThat(reconciliation.notDerivable()).containsExactly(Total.EQUITY, Total.FLOATING);
  }

  @Test
  void a_statement_that_is_not_detailed_is_checked_by_its_summary() {
    Statement statement = Reading.read(week().brief().html());

    assertThat(statement.format()).isEqualTo(Format.MT4_STATEMENT);
    assertThat(statement.stated())
        .extracting(total -> total.name())
        .contains(Total.BALANCE, Total.CLOSED);
    assertThat(Reconciliation.of(statement).reconciled()).isTrue();
  }

  @Test
  void newest_first_gives_the_same_rows_as_oldest_first() {
    assertThat(Reading.read(week().newestFirst().html()).entries())
        .isEqualTo(Reading.read(week().html()).entries());
  }

  @Test
  void a_balance_that_does_not_follow_from_the_rows_is_a_difference() {
    assertThat(Reconciliation.of(Reading.read(week().balanceOff("-5.00").html())).differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.name()).isEqualTo(Total.BALANCE);
          assertThat(difference.stated().subtract(difference.computed()))
              .isEqualByComparingTo("-5.00");
        });
  }

  @Test
  void the_extract_of_a_period_cannot_say_where_its_balance_began() {
    String html =
        week()
            .html()
            .replaceFirst("<tr><td title=\"Deposit\">.*</tr>\\n", "")
            .replace("<b>10 000.00</b>", "<b>0.00</b>");

    Statement statement = Reading.read(html);

    assertThat(statement.opening()).isEqualByComparingTo("10000.00");
    Reconciliation reconciliation = Reconciliation.of(statement);
    assertThat(reconciliation.differences()).isEmpty();
    assertThat(reconciliation.notDerivable()).contains(Total.BALANCE);
  }

  @Test
  void money_that_moves_without_a_trade_is_told_by_its_words() {
    Statement statement =
        Reading.read(
            week()
                .row(flow(2, "balance", "Financing", "-0.10"))
                .row(flow(3, "balance", "Withdrawal", "-500.00"))
                .row(flow(4, "credit", "Welcome", "100.00"))
                .row(flow(5, "balance", "Inactivity fee", "-2.00"))
                .row(flow(6, "balance", "Dividend AAPL", "3.00"))
                .row(
                    flow(7, "balance", "Tax on dividend", "-1.00")
                        .replace("Tax on dividend", "Tax 26"))
                .row(flow(8, "balance", "Agent commission", "0.40"))
                .row(flow(9, "balance", "Correction", "0.01"))
                .html());

    assertThat(statement.entries().flows())
        .extracting(Flow::kind)
        .containsExactlyInAnyOrder(
            Flow.Kind.DEPOSIT,
            Flow.Kind.FINANCING,
            Flow.Kind.WITHDRAWAL,
            Flow.Kind.CREDIT,
            Flow.Kind.FEE,
            Flow.Kind.DIVIDEND,
            Flow.Kind.TAX,
            Flow.Kind.COMMISSION,
            Flow.Kind.CORRECTION);
  }

  private static String flow(int ticket, String type, String comment, String amount) {
    return "<tr><td>"
        + ticket
        + "</td><td>2026.11.06 23:00:0"
        + ticket
        + "</td><td>"
        + type
        + "</td><td colspan=10>"
        + comment
        + "</td><td>"
        + amount
        + "</td></tr>";
  }

  @Test
  void cancelled_orders_and_second_lines_of_tickets_are_understood() {
    Statement statement =
        Reading.read(
            week()
                .row(
                    "<tr><td title=\"#77 grid [sl]\">20</td><td>2026.11.06"
                        + " 10:00:00</td><td>sell</td><td>0.10</td><td>eurusd</td><td>1.1</td><td>1.2</td><td>0.0</td><td>2026.11.06"
                        + " 11:00:00</td><td>1.1</td>"
                        + "<td>0.00</td><td>0.00</td><td>0.00</td><td>1.00</td></tr>")
                .row("<tr><td></td><td>78</td><td>from #19</td></tr>")
                .row(
                    "<tr><td>21</td><td>2026.11.06 10:00:00</td><td>buy"
                        + " limit</td><td>0.10</td><td>eurusd</td><td>1.1</td><td>0</td><td>0</td><td>2026.11.06"
                        + " 11:00:00</td><td>1.1</td><td colspan=4>cancelled</td></tr>")
                .html());

    assertThat(statement.entries().positions())
        .singleElement()
        .satisfies(position -> {
          assertThat(position.comment()).isEqualTo("from #19");
          assertThat(position.protection().stop()).isPresent();
        });
    assertThat(statement.entries().deals())
        .allSatisfy(deal -> assertThat(deal.strategy()).contains("78"));
  }

  @Test
  void magic_numbers_are_taken_from_the_comment() {
    Deal deal =
        Reading.read(week().commented("#4711 grid [tp]").html()).entries().deals().getFirst();

    assertThat(deal.strategy()).contains("4711");
    assertThat(deal.comment()).isEqualTo("grid [tp]");
  }

  @Test
  void times_are_read_by_the_clock_of_the_statement() {
    Statement statement = Reading.read(week().html()).in(ZoneId.of("Europe/Helsinki"));

    assertThat(statement.entries().deals().getFirst().time())
        .isEqualTo(Instant.parse("2026-11-02T07:15:00Z"));
    assertThat(statement.entries().positions().getFirst().closed())
        .isEqualTo(Instant.parse("2026-11-02T07:45:00Z"));
    assertThat(statement.entries().flows().getFirst().time())
        .isEqualTo(Instant.parse("2026-11-01T06:00:00Z"));
  }

  @Test
  void unlabelled_code_pages_are_guessed_and_can_be_said() {
    String html = week().named("Иван Петров").commented("Закрыто по времени").html();

    assertThat(Reading.read(html.getBytes(Charset.forName("windows-1251"))).header().name())
        .isEqualTo("Иван Петров");
    assertThat(Reading.read(html.getBytes(StandardCharsets.UTF_16LE)).header().name())
        .isEqualTo("Иван Петров");
    assertThat(
            Reading.read(
                    week().named("账户名称").commented("止损平仓").html().getBytes(Charset.forName("GBK")))
                .header()
                .name())
        .isEqualTo("账户名称");
    assertThat(
            Reading.read(
                    week().named("José Núñez").html().getBytes(Charset.forName("windows-1252")))
                .header()
                .name())
        .isEqualTo("José Núñez");
    byte[] greek = week().named("Γιώργος").html().getBytes(Charset.forName("windows-1253"));
    assertThat(
            new Statements(List.of())
                .read(
                    StatementFile.of("g.htm", greek, Optional.of(Charset.forName("windows-1253"))))
                .header()
                .name())
        .isEqualTo("Γιώργος");
  }

  @Test
  void a_page_that_was_cut_off_is_refused() {
    String html = week().html();

    assertThatThrownBy(() -> Reading.read(html.substring(0, html.length() / 2)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("cut off");
  }

  @Test
  void a_page_without_its_summary_is_refused() {
    String html = week().html();
    String without =
        html.substring(0, html.indexOf("<tr align=right><td colspan=2><b>Closed P/L"))
            + "</table></html>";

    assertThatThrownBy(() -> Reading.read(without))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("without");
  }

  @Test
  void a_damaged_row_is_refused_with_its_place() {
    String html = week().html().replace("120.50", "1x0.50");

    assertThatThrownBy(() -> Reading.read(html))
        .isInstanceOfSatisfying(
            BadInput.class,
            refused -> {
              assertThat(refused.what()).isEqualTo("expected a number, found \"1x0.50\"");
              assertThat(refused.where().orElseThrow()).matches("made-up\\.htm:\\d+:14");
            });
    assertThatThrownBy(
            () -> Reading.read(week().html().replace("2026.11.02 09:15:00", "2026.13.02 09:15:00")))
        .hasMessageContaining("expected a time");
    assertThatThrownBy(
            () -> Reading.read(week().html().replaceFirst("<td>sell</td>", "<td>swap</td>")))
        .hasMessageContaining("expected buy, sell");
    assertThatThrownBy(() -> Reading.read(week().html().replaceFirst("<td>1.20000</td>", "")))
        .hasMessageContaining("14 cells");
  }

  @Test
  void a_ticket_that_comes_twice_is_refused() {
    assertThatThrownBy(() -> Reading.read(week().html().replace(">12</td>", ">11</td>")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("each ticket once");
  }
}
