package dev.victor.trading.statement.ibkr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.fixture.ActivityStatement;
import dev.victor.trading.fixture.Reading;
import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Side;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Difference;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActivityReaderTest {

  /// The deals as the journal holds them, costs taken out of what was realised.
  private static List<Deal> deals(Statement statement) {
    return Settled.of(statement.entries()).deals().stream()
        .map(deal -> deal.settled(deal.entry(), plain(deal.money()), Optional.empty()))
        .toList();
  }

  private static Money plain(Money money) {
    BigDecimal profit = money.profit().stripTrailingZeros();
    return money.withProfit(profit.setScale(Math.max(2, profit.scale())));
  }

  private static Statement read(ActivityStatement statement) {
    return Reading.read(statement.csv());
  }

  @Test
  void orders_are_deals_and_their_profit_is_without_both_commissions() {
    Statement statement = read(ActivityStatement.month());

    assertThat(statement.format().id()).isEqualTo("ibkr-activity");
    assertThat(deals(statement))
        .extracting(
            Deal::time,
            Deal::side,
            Deal::entry,
            Deal::volume,
            Deal::price,
            deal -> deal.money().profit(),
            deal -> deal.money().commission())
        .containsExactly(
            tuple(
                Instant.parse("2026-11-02T09:30:01Z"),
                Side.BUY,
                Entry.IN,
                new BigDecimal("100"),
                new BigDecimal("10"),
                new BigDecimal("0.00"),
                new BigDecimal("-1.00")),
            tuple(
                Instant.parse("2026-11-03T09:30:01Z"),
                Side.SELL,
                Entry.OUT,
                new BigDecimal("60"),
                new BigDecimal("12"),
                new BigDecimal("120.00"),
                new BigDecimal("-0.60")),
            tuple(
                Instant.parse("2026-11-04T09:30:01Z"),
                Side.SELL,
                Entry.OUT,
                new BigDecimal("40"),
                new BigDecimal("9"),
                new BigDecimal("-40.00"),
                new BigDecimal("-0.40")));
    assertThat(deals(statement)).allMatch(deal -> deal.id().startsWith("row-"));
    assertThat(statement.positions()).isEqualTo(Statement.Positions.OF_DEALS);
  }

  @Test
  void bookings_of_cash_are_flows_and_sums_and_accruals_are_not() {
    assertThat(read(ActivityStatement.month()).entries().flows())
        .extracting(Flow::time, Flow::kind, Flow::amount, Flow::comment)
        .containsExactly(
            tuple(
                Instant.parse("2026-11-01T00:00:00Z"),
                Flow.Kind.DEPOSIT,
                new BigDecimal("6000"),
                "Electronic Fund Transfer"),
            tuple(
                Instant.parse("2026-11-04T00:00:00Z"),
                Flow.Kind.FEE,
                new BigDecimal("-10"),
                "Data for Nov 2026"),
            tuple(
                Instant.parse("2026-11-05T00:00:00Z"),
                Flow.Kind.DIVIDEND,
                new BigDecimal("12.5"),
                "ACME(US0000000001) Cash Dividend USD 0.125"),
            tuple(
                Instant.parse("2026-11-05T00:00:00Z"),
                Flow.Kind.TAX,
                new BigDecimal("-1.5"),
                "ACME(US0000000001) Cash Dividend - US Tax"),
            tuple(
                Instant.parse("2026-11-06T00:00:00Z"),
                Flow.Kind.INTEREST,
                new BigDecimal("-0.25"),
                "USD Debit Interest for Oct-2026"));
  }

  @Test
  void the_cash_report_and_the_sums_of_the_trades_are_what_the_rows_add_up_to() {
    Statement statement = read(ActivityStatement.month());
    Reconciliation reconciliation = Reconciliation.of(statement);

    assertThat(statement.stated())
        .extracting(total -> total.name().label() + "=" + total.value())
        .containsExactly(
            "commission=-2.00",
            "transfers=6000.00",
            "dividends=12.50",
            "interest=-0.25",
            "taxes=-1.50",
            "charges=-10.00",
            "commissionPaid=-2.00",
            "realizedProfit=78.00");
    assertThat(reconciliation.differences()).isEmpty();
    assertThat(reconciliation.notDerivable()).isEmpty();
    assertThat(statement.opening()).isEqualByComparingTo("5000.25");
    assertThat(statement.header())
        .isEqualTo(
            new Header(
                "Made Up Brokers",
                "U700123",
                "Jane Doe",
                "USD",
                Optional.empty(),
                Optional.of(true),
                "",
                Optional.of(LocalDateTime.of(2026, 12, 1, 10, 10))));
  }

  @Test
  void a_missing_row_is_found_by_the_sums() {
    String csv =
        ActivityStatement.month()
            .csv()
            .lines()
            .filter(line -> !line.contains("2026-11-04, 09:30:01"))
            .reduce("", (text, line) -> text + line + "\n");

    assertThat(Reconciliation.of(Reading.read(csv)).differences())
        .extracting(Difference::name)
        .containsExactly(Total.COMMISSION, Total.COMMISSION_PAID, Total.REALIZED);
  }

  @Test
  void an_empty_table_of_what_the_cash_report_states_is_a_difference() {
    String csv = ActivityStatement.month().csv().replaceFirst("Dividends,Data,USD.*\\n", "");

    assertThat(Reconciliation.of(Reading.read(csv)).differences())
        .extracting(Difference::name)
        .containsExactly(Total.DIVIDENDS);
  }

  @Test
  void a_whole_statement_without_a_section_spoils_nothing_and_one_cut_off_does() {
    String without =
        ActivityStatement.month()
            .csv()
            .lines()
            .filter(line -> !line.startsWith("Dividends"))
            .reduce("", (text, line) -> text + line + "\n");

    assertThat(Reconciliation.of(Reading.read(without)).notDerivable())
        .containsExactly(Total.DIVIDENDS);
    assertThat(
            Reconciliation.of(Reading.read(without.substring(0, without.indexOf("Codes,Header"))))
                .differences())
        .extracting(Difference::name)
        .containsExactly(Total.DIVIDENDS);
  }

  @Test
  void lots_and_fills_beside_orders_repeat_them_and_fills_alone_are_the_trades() {
    ActivityStatement both =
        ActivityStatement.month()
            .trades("Trades,Data,ClosedLot,Stocks,USD,ACME,2026-11-02,60,10,,,,600.6,118.8,,")
            .trades(
                "Trades,Data,Trade,Stocks,USD,ACME,\"2026-11-02,"
                    + " 09:30:01\",100,10,10.1,-1000,-1,1001,0,10,O");

    assertThat(read(both).entries().deals()).hasSize(3);
    assertThat(
            Reading.read(ActivityStatement.month().csv().replace(",Order,", ",Execution,"))
                .entries()
                .deals())
        .hasSize(3);
    assertThatThrownBy(() -> Reading.read(both.csv().replace(",ClosedLot,", ",Adjustment,")))
        .hasMessage("expected Order, Trade, Execution or ClosedLot, found \"Adjustment\"");
  }

  @Test
  void a_statement_whose_realised_profit_is_before_the_closing_commission_is_not_charged_twice() {
    Statement statement =
        read(
            new ActivityStatement()
                .trade("Stocks,USD,ACME,\"2026-11-03, 09:30:01\",-60,12,12,720,-5,-600,120,0,C"));

    assertThat(deals(statement))
        .extracting(deal -> deal.money().profit().toPlainString())
        .containsExactly("120.00");
  }

  @Test
  void options_have_one_symbol_and_what_became_of_them() {
    Statement statement =
        read(
            new ActivityStatement()
                .trade(
                    "Equity and Index Options,USD,ACME 18DEC26 250.0 C,\"2026-11-03,"
                        + " 09:30:01\",-2,5,5,1000,-1.4,-998.6,0,0,O")
                .trade(
                    "Equity and Index Options,USD,ACME 18DEC26 250 C,\"2026-12-18,"
                        + " 16:20:00\",2,0,0,0,0,998.6,998.6,0,C;Ep"));

    assertThat(deals(statement))
        .extracting(Deal::symbol, Deal::comment, deal -> deal.money().profit())
        .containsExactly(
            tuple("ACME 18DEC26 250 C", "", new BigDecimal("0.00")),
            tuple("ACME 18DEC26 250 C", "expired", new BigDecimal("1000.00")));
  }

  @Test
  void a_change_of_currencies_has_its_commission_in_the_accounts_currency() {
    Statement statement =
        read(
            new ActivityStatement()
                .trades(
                    "Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,"
                        + "Quantity,T. Price,,Proceeds,Comm in USD,,,MTM in USD,Code")
                .trade("Forex,USD,EUR.USD,\"2026-11-03, 09:40:00\",1000,1.1,,-1100,-2,,,0.1,"));

    assertThat(deals(statement)).isEmpty();
    assertThat(statement.entries().flows())
        .extracting(Flow::kind, Flow::amount, Flow::comment)
        .containsExactly(tuple(Flow.Kind.COMMISSION, new BigDecimal("-2"), "EUR.USD"));
    assertThat(statement.aside().leftOut()).containsExactly("1 currency conversion");
  }

  @Test
  void other_currencies_need_a_rate() {
    String row = "Stocks,CAD,BEAR,\"2026-11-03, 09:30:01\",10,5,5,-50,-1,51,0,0,O";

    assertThatThrownBy(() -> read(ActivityStatement.month().trade(row)))
        .isInstanceOfSatisfying(
            BadInput.class,
            refused -> {
              assertThat(refused.what())
                  .isEqualTo("holds money in CAD, but no rate to USD, the account's currency");
              assertThat(refused.remedy().orElseThrow()).contains("Flex query");
            });

    Statement statement =
        read(
            ActivityStatement.month()
                .trade(row)
                .rest(
                    """
                    Base Currency Exchange Rate,Header,Currency,Rate
                    Base Currency Exchange Rate,Data,CAD,0.72
                    """));
    assertThat(deals(statement).get(2).money().commission()).isEqualByComparingTo("-0.72");
    assertThat(Reconciliation.of(statement).differences()).isEmpty();
    assertThat(statement.aside().leftOut())
        .containsExactly(
            "daily rates (money is converted by the statement's one rate per currency)");
  }

  @Test
  void a_statement_in_german_is_read_by_its_form() {
    Statement statement =
        Reading.read(
            """
            Statement,Header,Feldname,Feldwert
            Statement,Data,BrokerName,Made Up Brokers
            Kontoinformationen,Header,Feldname,Feldwert
            Kontoinformationen,Data,Name,Jane Doe
            Kontoinformationen,Data,Konto,U700123
            Kontoinformationen,Data,Basiswährung,EUR
            Offene Positionen,Header,DataDiscriminator,Anlagekategorie,Währung,Symbol,Menge,Mult,Einstandspreis,Einstandswert,Schlusskurs,Wert,Unrealisierter G/V,Code
            Offene Positionen,Data,Summary,Aktien,EUR,BEAR,3,1,160,480,161,484,4,
            Transaktionen,Header,DataDiscriminator,Anlagekategorie,Währung,Konto,Symbol,Datum/Zeit,Menge,T.-Kurs,Schlusskurs,Erlös,Provision/Gebühr,Basis,Realisierter G/V,MTM G/V,Code
            Transaktionen,Data,Order,Aktien,EUR,U700123,ACME,"2026-11-02, 10:00:00","1,200",2,2,-2400,-1,2401,0,0,O
            Transaktionen,Data,Order,Aktien,EUR,U700123,ACME,"2026-11-03, 10:00:00","-1,200",2.1,2.1,2520,-1,-2401,118,0,C
            Einzahlungen & Auszahlungen,Header,Währung,Konto,Abrechnungsdatum,Beschreibung,Betrag
            Einzahlungen & Auszahlungen,Data,EUR,U700123,2026-11-01,Überweisung,-1500
            Dividenden,Header,Währung,Konto,Datum,Beschreibung,Betrag
            Dividenden,Data,EUR,U700123,2026-11-04,ACME Bardividende,40
            Quellensteuer,Header,Währung,Konto,Datum,Beschreibung,Betrag,Code
            Quellensteuer,Data,EUR,U700123,2026-11-04,ACME Steuer,-6,
            Zinsen,Header,Währung,Konto,Datum,Beschreibung,Betrag
            Zinsen,Data,EUR,U700123,2026-11-05,Sollzinsen,-0.79
            """);

    assertThat(statement.header().login()).isEqualTo("U700123");
    assertThat(statement.header().currency()).isEqualTo("EUR");
    assertThat(deals(statement))
        .extracting(Deal::symbol, Deal::volume, deal -> deal.money().profit())
        .containsExactly(
            tuple("ACME", new BigDecimal("1200"), new BigDecimal("0.00")),
            tuple("ACME", new BigDecimal("1200"), new BigDecimal("120.00")));
    assertThat(statement.entries().flows())
        .extracting(Flow::kind)
        .containsExactly(
            Flow.Kind.WITHDRAWAL, Flow.Kind.DIVIDEND, Flow.Kind.TAX, Flow.Kind.INTEREST);
  }

  @Test
  void corporate_actions_and_transfers_are_no_trades() {
    Statement statement =
        read(
            new ActivityStatement()
                .rest(
                    """
                    Corporate Actions,Header,Asset Category,Currency,Report Date,Date/Time,Description,Quantity,Proceeds,Value,Realized P/L,Code
                    Corporate Actions,Data,Stocks,USD,2026-11-05,"2026-11-04, 20:25:00",ACME Split 2 for 1,10,0,0,0,
                    Corporate Actions,Data,Stocks,USD,2026-11-05,"2026-11-04, 20:25:00",BEAR merged,-10,30,-30,5,
                    Corporate Actions,Data,Total,,,,,,30,-30,5,
                    Transfers,Header,Asset Category,Currency,Symbol,Date,Type,Direction,Xfer Company,Xfer Account,Qty,Xfer Price,Market Value,Realized P/L,Cash Amount,Code
                    Transfers,Data,Stocks,USD,ACME,2026-11-06,ACATS,In,Other,--,10,--,100,0,0,
                    Transfers,Data,Cash,USD,--,2026-11-06,ACATS,Out,Other,--,--,--,0,0,-40,
                    """));

    assertThat(deals(statement)).isEmpty();
    assertThat(statement.entries().flows())
        .extracting(Flow::kind, Flow::amount)
        .containsExactly(
            tuple(Flow.Kind.CORRECTION, new BigDecimal("5")),
            tuple(Flow.Kind.WITHDRAWAL, new BigDecimal("-40")));
    assertThat(statement.aside().leftOut())
        .containsExactly("1 corporate action", "1 transfer of instrument");
  }

  @Test
  void identical_rows_are_counted_and_known_again_in_another_file() {
    String row = "Stocks,USD,ACME,\"2026-11-02, 09:30:01\",100,10,10.1,-1000,-1,1001,0,10,O";
    List<String> once =
        read(new ActivityStatement().trade(row)).entries().deals().stream().map(Deal::id).toList();
    List<String> twice =
        read(new ActivityStatement().trade(row).trade(row)).entries().deals().stream()
            .map(Deal::id)
            .toList();

    assertThat(twice).containsExactly(once.getFirst(), once.getFirst() + ".2");
  }

  @Test
  void what_is_damaged_is_refused_where_it_is() {
    String csv = ActivityStatement.month().csv();

    assertThatThrownBy(() -> Reading.read(csv.replace("-60,12,12", "-sixty,12,12")))
        .isInstanceOfSatisfying(
            BadInput.class,
            refused ->
                assertThat(refused.line())
                    .contains("made-up.htm:25:8")
                    .contains("expected a number, found \"-sixty\""));
    assertThatThrownBy(() -> Reading.read(csv.substring(0, csv.indexOf(",-600.6"))))
        .hasMessage("is cut off: its end is missing");
    assertThatThrownBy(() -> Reading.read(csv.substring(0, csv.indexOf("-04, 09:30:01"))))
        .hasMessageContaining("is damaged");
    assertThatThrownBy(() -> Reading.read(csv.replace("2026-11-03, 09", "2026-13-03, 09")))
        .hasMessageContaining("expected a date like 2026-11-22, 09:14:00");
  }

  @Test
  void several_accounts_are_refused_by_name() {
    assertThatThrownBy(() ->
            Reading.read(
                """
                Statement,Header,Field Name,Field Value
                Trades,Header,DataDiscriminator,Asset Category,Currency,Account,Symbol,Date/Time,Quantity,T. Price,C. Price,Proceeds,Comm/Fee,Basis,Realized P/L,MTM P/L,Code
                Trades,Data,Order,Stocks,USD,U1,ACME,"2026-11-02, 10:00:00",1,2,2,-2,-1,3,0,0,O
                Trades,Data,Order,Stocks,USD,U2,ACME,"2026-11-02, 10:00:00",1,2,2,-2,-1,3,0,0,O
                """))
        .hasMessage("holds 2 accounts: U1, U2");
  }
}
