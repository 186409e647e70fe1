package dev.victor.trading.statement.mt5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.victor.trading.fixture.MadeUpAccount;
import dev.victor.trading.fixture.Mt5Page;
import dev.victor.trading.fixture.Reading;
import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports as terminals of other years, accounts and languages write them.
class Mt5VariantsTest {

  private static Mt5Page week() {
    return new Mt5Page(MadeUpAccount.week());
  }

  private static Mt5Page empty() {
    return new Mt5Page(new MadeUpAccount("700123", "USD", new BigDecimal("1000.00"), List.of()));
  }

  private static byte[] changed(byte[] html, String from, String to) {
    String text = new String(html, StandardCharsets.UTF_16LE);
    assertThat(text).contains(from);
    return text.replace(from, to).getBytes(StandardCharsets.UTF_16LE);
  }

  private static Mt5Page deal(
      Mt5Page page, int number, String side, String direction, String volume, String profit) {
    return page.extra(
        "2026.11.02 1" + number + ":00:00",
        String.valueOf(10 + number),
        "XAUUSD",
        side,
        direction,
        volume,
        "2000",
        String.valueOf(100 + number),
        "0.00",
        "0.00",
        "0.00",
        profit,
        "1000.00",
        "");
  }

  private static List<Position> made(Statement statement) {
    return Settled.of(statement.entries()).positions();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_stop_of_the_opening_order_is_the_first_and_that_of_the_position_the_last(
      boolean spanish) {
    Mt5Page page = spanish ? week().spanish() : week();
    byte[] ordered =
        changed(
            page.html(),
            "<td nowrap>market</td><td nowrap></td>",
            "<td nowrap>market</td><td nowrap>1.09000</td>");
    byte[] html =
        changed(
            ordered,
            "<td nowrap>1.10000</td><td nowrap></td><td nowrap>1.20000</td>",
            "<td nowrap>1.10000</td><td nowrap>1.09500</td><td nowrap>1.20000</td>");
    List<Position> positions = Reading.read(html).entries().positions();

    assertThat(positions.getFirst().protection())
        .isEqualTo(
            new Protection(
                Optional.of(new BigDecimal("1.09000")),
                Optional.of(new BigDecimal("1.09500")),
                Optional.of(new BigDecimal("1.20000"))));
    assertThat(positions.get(1).protection())
        .isEqualTo(
            new Protection(
                Optional.of(new BigDecimal("1.09500")),
                Optional.empty(),
                Optional.of(new BigDecimal("1.20000"))));
  }

  @Test
  void an_account_that_never_traded_reconciles() {
    for (Statement statement :
        List.of(Reading.read(empty().html()), Reading.read(empty().old().html()))) {
      assertThat(statement.entries().deals()).isEmpty();
      assertThat(statement.entries().flows()).hasSize(1);
      assertThat(Reconciliation.of(statement).differences()).isEmpty();
    }
  }

  @Test
  void a_table_of_positions_is_believed_though_it_is_empty() {
    Statement open = Reading.read(deal(empty(), 1, "buy", "in", "1.00", "0.00").html());
    Statement old = Reading.read(deal(empty().old(), 1, "buy", "in", "1.00", "0.00").html());

    assertThat(open.positions()).isEqualTo(Statement.Positions.STATED);
    assertThat(old.positions()).isEqualTo(Statement.Positions.OF_DEALS);
    assertThat(old.entries().deals()).singleElement().matches(deal -> deal.entry() == Entry.IN);
    assertThat(made(old)).isEmpty();
  }

  @Test
  void a_netting_account_turns_round() {
    Mt5Page page = empty().old().netting();
    deal(page, 1, "buy", "in", "1.00", "0.00");
    deal(page, 2, "sell", "in/out", "3.00", "10.00");
    deal(page, 3, "buy", "out", "2.00", "-4.00");

    assertThat(made(Reading.read(page.html())))
        .extracting(Position::volume, Position::result)
        .containsExactly(
            tuple(new BigDecimal("1.00"), new BigDecimal("10.00")),
            tuple(new BigDecimal("2.00"), new BigDecimal("-4.00")));
  }

  @Test
  void a_hedging_account_closes_by_an_opposite_position() {
    Mt5Page page = empty().old();
    deal(page, 1, "buy", "in", "1.00", "0.00");
    deal(page, 2, "sell", "in", "1.00", "0.00");
    deal(page, 3, "sell", "out by", "1.00", "7.00");
    deal(page, 4, "buy", "out by", "1.00", "0.00");

    assertThat(made(Reading.read(page.html())))
        .extracting(Position::direction, Position::result)
        .containsExactly(
            tuple(dev.victor.trading.journal.Direction.LONG, new BigDecimal("7.00")),
            tuple(dev.victor.trading.journal.Direction.SHORT, new BigDecimal("0.00")));
  }

  @Test
  void deals_newest_first_are_the_same_deals() {
    String html = new String(week().html(), StandardCharsets.UTF_16LE);
    List<String> lines = new java.util.ArrayList<>(html.lines().toList());
    int first = -1;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("<td nowrap>balance</td>")) {
        first = i;
      }
      last = lines.get(i).contains("[tp]") ? i : last;
    }
    java.util.Collections.reverse(lines.subList(first, last + 1));
    Statement statement =
        Reading.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_16LE));

    assertThat(statement.entries()).isEqualTo(Reading.read(week().html()).entries());
    assertThat(Reconciliation.of(statement).differences()).isEmpty();
  }

  @Test
  void a_head_in_another_language_names_broker_holder_and_account() {
    Statement html = Reading.read(week().spanish().html());

    assertThat(html.header().broker()).isEqualTo("Made Up Broker");
    assertThat(html.header().name()).isEqualTo("Jane Doe");
    assertThat(html.header().login()).isEqualTo("700123");
    String chinese =
        new String(week().spanish().html(), StandardCharsets.UTF_16LE)
            .replace("Nombre:", "姓名：")
            .replace("Cuenta:", "账户：")
            .replace("Empresa:", "公司：")
            .replace("Fecha:", "日期：");
    assertThat(Reading.read(chinese.getBytes(StandardCharsets.UTF_16LE)).header())
        .isEqualTo(html.header());
  }
}
