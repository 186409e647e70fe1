package dev.victor.trading.statement.ibkr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.fixture.FlexQuery;
import dev.victor.trading.fixture.Reading;
import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Account;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlexReaderTest {

  /// Bought 100 at 10.00 for 1.00; sold 60 at 12.00 and 40 at 9.00.
  private static FlexQuery roundTrip() {
    return new FlexQuery()
        .fill("ACME", "100", "10.00", "-1.00", "0", "O", 1)
        .fill("ACME", "-60", "12.00", "-0.60", "118.80", "C", 2)
        .fill("ACME", "-40", "9.00", "-0.40", "-40.80", "C", 3);
  }

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

  private static Statement read(FlexQuery query) {
    return Reading.read(query.xml());
  }

  private static List<String> profits(Statement statement) {
    return deals(statement).stream().map(deal -> deal.money().profit().toPlainString()).toList();
  }

  @Test
  void a_fill_is_a_deal_and_its_profit_is_without_both_commissions() {
    Statement statement = read(roundTrip());

    assertThat(deals(statement))
        .extracting(
            Deal::id,
            Deal::time,
            Deal::side,
            Deal::entry,
            deal -> deal.money().profit(),
            deal -> deal.money().commission())
        .containsExactly(
            tuple(
                "0000e1.1.01",
                Instant.parse("2026-11-01T09:30:01Z"),
                Side.BUY,
                Entry.IN,
                new BigDecimal("0.00"),
                new BigDecimal("-1.00")),
            tuple(
                "0000e1.2.01",
                Instant.parse("2026-11-01T09:30:02Z"),
                Side.SELL,
                Entry.OUT,
                new BigDecimal("120.00"),
                new BigDecimal("-0.60")),
            tuple(
                "0000e1.3.01",
                Instant.parse("2026-11-01T09:30:03Z"),
                Side.SELL,
                Entry.OUT,
                new BigDecimal("-40.00"),
                new BigDecimal("-0.40")));
    assertThat(deals(statement).get(1))
        .extracting(Deal::symbol, Deal::order, Deal::value, Deal::volume, Deal::price)
        .containsExactly(
            "ACME",
            Optional.of("92"),
            Optional.empty(),
            new BigDecimal("60"),
            new BigDecimal("12.00"));
    assertThat(statement.positions()).isEqualTo(Statement.Positions.OF_DEALS);
    assertThat(statement.clock()).isEqualTo(Statement.Clock.BROKER);
  }

  @Test
  void the_net_of_all_deals_is_what_the_broker_realised_once_all_is_closed() {
    assertThat(Reconciliation.of(read(roundTrip())).computed())
        .containsEntry(Total.CLOSED, new BigDecimal("78.00"))
        .containsEntry(Total.REALIZED, new BigDecimal("78.00"));
  }

  @Test
  void the_header_names_the_account() {
    assertThat(read(roundTrip()).header())
        .isEqualTo(
            new Header(
                "Interactive Brokers",
                "U700123",
                "Jane Doe",
                "USD",
                Optional.empty(),
                Optional.of(true),
                "",
                Optional.of(LocalDateTime.of(2026, 12, 1, 2, 15))));
    assertThat(read(roundTrip().account("DU700123")).header().kind()).contains(Account.Kind.DEMO);
  }

  @Test
  void what_was_opened_before_the_file_keeps_the_cost_of_its_opening_in_the_profit() {
    assertThat(profits(read(new FlexQuery().fill("ACME", "-60", "12", "-0.60", "118.80", "C", 2))))
        .containsExactly("119.40");
  }

  @Test
  void a_fill_that_closed_more_than_the_file_opened_leaves_nothing_open() {
    Statement statement =
        read(
            new FlexQuery()
                .fill("ACME", "10", "10", "-1", "0", "O", 1)
                .fill("ACME", "-60", "12", "-6", "100", "C", 2)
                .fill("ACME", "20", "11", "-2", "5", "C", 3));

    assertThat(profits(statement)).containsExactly("0.00", "107.00", "7.00");
  }

  @Test
  void a_short_sale_and_a_reversal_split_their_commission() {
    Statement statement =
        read(
            new FlexQuery()
                .fill("ACME", "-100", "10", "-1.00", "0", "O", 1)
                .fill("ACME", "150", "9", "-1.50", "98.00", "C;O", 2)
                .fill("ACME", "-50", "10", "-0.50", "49.00", "C", 3));

    assertThat(profits(statement)).containsExactly("0.00", "100.00", "50.00");
    assertThat(deals(statement))
        .extracting(Deal::entry)
        .containsExactly(Entry.IN, Entry.IN_OUT, Entry.OUT);
  }

  @Test
  void what_a_fill_did_is_told_by_what_it_realised_when_the_query_does_not_say() {
    Statement statement =
        read(
            new FlexQuery()
                .fill("ACME", "-60", "12", "-0.60", "118.80", "", 1)
                .fill("ACME", "10", "12", "-1", "0", "", 2)
                .fill("ACME", "-10", "13", "-1", "8", "", 3)
                .fill("BEAR", "10", "12", "-1", "0", "", 4)
                .fill("BEAR", "-15", "13", "-1.50", "8", "", 5));

    assertThat(deals(statement))
        .extracting(Deal::entry)
        .containsExactly(Entry.OUT, Entry.IN, Entry.OUT, Entry.IN, Entry.IN_OUT);
    assertThat(profits(statement)).containsExactly("119.40", "0.00", "10.00", "0.00", "10.00");
  }

  @Test
  void orders_symbols_lots_and_sums_repeat_the_same_money_and_check_it() {
    FlexQuery query = roundTrip();
    String same = "assetCategory=\"STK\" fxRateToBase=\"1\" symbol=\"ACME\" currency=\"USD\"";
    query
        .trade("<AssetSummary " + same + " ibCommission=\"-2\" fifoPnlRealized=\"78\" />")
        .trade("<SymbolSummary " + same + " ibCommission=\"-2\" fifoPnlRealized=\"78\" />")
        .trade(
            "<Order "
                + same
                + " quantity=\"100\" tradePrice=\"10\" ibCommission=\"-1\" fifoPnlRealized=\"0\""
                + " levelOfDetail=\"ORDER\" />")
        .trade(
            "<Trade "
                + same
                + " quantity=\"-100\" tradePrice=\"11\" ibCommission=\"-1\""
                + " fifoPnlRealized=\"78.0\" levelOfDetail=\"ORDER\" />")
        .trade("<Lot " + same + " quantity=\"60\" cost=\"600.60\" fifoPnlRealized=\"118.80\" />")
        .trade(
            "<Trade "
                + same
                + " quantity=\"40\" fifoPnlRealized=\"-40.8\" levelOfDetail=\"CLOSED_LOT\" />");
    Statement statement = read(query);

    assertThat(deals(statement)).hasSize(3);
    assertThat(statement.stated())
        .extracting(total -> total.name().label() + "=" + total.value())
        .containsExactly("commission=-2.00", "realizedProfit=78.00");
    assertThat(Reconciliation.of(statement).differences()).isEmpty();

    query.trade("<Order " + same + " quantity=\"1\" ibCommission=\"-1\" fifoPnlRealized=\"5\" />");
    assertThat(Reconciliation.of(read(query)).differences())
        .extracting(Difference::name)
        .containsExactly(Total.COMMISSION, Total.REALIZED);
  }

  @Test
  void a_query_of_orders_alone_gives_its_orders() {
    String xml = roundTrip().xml().replace("\"EXECUTION\"", "\"ORDER\"");

    assertThat(Reading.read(xml).entries().deals()).hasSize(3);
    assertThat(Reading.read(xml).stated()).isEmpty();
  }

  @Test
  void sums_alone_are_refused() {
    assertThatThrownBy(
            () -> Reading.read(roundTrip().xml().replace("\"EXECUTION\"", "\"SYMBOL_SUMMARY\"")))
        .hasMessage("holds sums of trades, but no trade");
    assertThatThrownBy(() ->
            Reading.read(
                "<FlexQueryResponse><FlexStatements><FlexStatement"
                    + " accountId=\"U1\"><OpenPositions/></FlexStatement></FlexStatements></FlexQueryResponse>"))
        .hasMessage("is a Flex query without trades and without cash transactions");
  }

  @Test
  void the_same_row_twice_is_one_and_two_parts_of_a_fill_are_two() {
    Statement statement =
        read(
            new FlexQuery()
                .fill("ACME", "100", "10", "-1", "0", "O", 1)
                .fill("ACME", "100", "10", "-1", "0", "O", 1)
                .trade(
                    "<Trade currency=\"USD\" fxRateToBase=\"1\" symbol=\"ACME\" quantity=\"50\""
                        + " tradePrice=\"10\" ibExecID=\"0000e1.1.01\" fifoPnlRealized=\"0\""
                        + " dateTime=\"20261101;093001\" levelOfDetail=\"EXECUTION\" />"));

    assertThat(deals(statement))
        .extracting(Deal::id)
        .containsExactly("0000e1.1.01", "0000e1.1.01.2");
  }

  @Test
  void rows_without_a_number_are_known_by_their_content_and_counted() {
    String row =
        "<Trade currency=\"USD\" symbol=\"ACME\" quantity=\"1\" tradePrice=\"10\""
            + " dateTime=\"20261101;093001\" />";
    List<String> ids =
        read(new FlexQuery().trade(row).trade(row)).entries().deals().stream()
            .map(Deal::id)
            .toList();

    assertThat(ids.getFirst()).matches("row-[0-9a-f]{16}");
    assertThat(ids.getLast()).isEqualTo(ids.getFirst() + ".2");
    assertThat(
            read(new FlexQuery().trade(row.replace(" />", " description=\"Acme\" />")))
                .entries()
                .deals())
        .hasSize(1);
  }

  @Test
  void without_realised_profits_the_journal_computes_them_from_what_changed_hands() {
    String xml = roundTrip().xml().replaceAll(" fifoPnlRealized=\"[^\"]*\"", "");
    Statement statement = Reading.read(xml);

    assertThat(deals(statement))
        .extracting(Deal::value)
        .containsExactly(
            Optional.of(new BigDecimal("1000.00")),
            Optional.of(new BigDecimal("720.00")),
            Optional.of(new BigDecimal("360.00")));
    assertThat(profits(statement)).containsExactly("0.00", "120.00", "-40.00");
  }

  @Test
  void a_cancelled_trade_and_its_cancellation_annul_each_other() {
    FlexQuery query = roundTrip();
    query.trade(
        "<Trade currency=\"USD\" fxRateToBase=\"1\" symbol=\"ACME\" quantity=\"60\""
            + " tradePrice=\"12\" transactionID=\"55\" fifoPnlRealized=\"0\" ibCommission=\"0.60\""
            + " dateTime=\"20261102;000000\" buySell=\"SELL (Ca.)\" notes=\"Ca\""
            + " transactionType=\"TradeCancel\" levelOfDetail=\"EXECUTION\" />");
    Statement statement = read(query);

    assertThat(deals(statement)).extracting(Deal::id).containsExactly("0000e1.1.01", "0000e1.3.01");
    assertThat(statement.aside().leftOut()).isEmpty();
    assertThat(statement.aside().sums()).containsEntry(Total.REALIZED, new BigDecimal("-40.80"));
  }

  @Test
  void a_cancellation_of_a_trade_in_another_file_is_a_trade_the_other_way() {
    Statement statement =
        read(
            new FlexQuery()
                .trade(
                    "<Trade currency=\"USD\" fxRateToBase=\"1\" symbol=\"ACME\" quantity=\"60\""
                        + " tradePrice=\"12\" transactionID=\"55\" fifoPnlRealized=\"0\""
                        + " dateTime=\"20261102;000000\" buySell=\"SELL (Ca.)\" notes=\"Ca\" />"));

    assertThat(deals(statement)).extracting(Deal::side).containsExactly(Side.BUY);
    assertThat(statement.aside().leftOut())
        .containsExactly("1 cancelled in another file (kept as trades the other way)");
  }

  @Test
  void an_option_has_a_readable_symbol_and_its_multiplier_counts() {
    Statement statement =
        read(
            new FlexQuery()
                .trade(
                    "<Trade currency=\"USD\" fxRateToBase=\"1\" assetCategory=\"OPT\" symbol=\"ACME"
                        + "  261218C00250000\" underlyingSymbol=\"ACME\" strike=\"250.00\""
                        + " expiry=\"20261218\" putCall=\"C\" multiplier=\"100\" quantity=\"2\""
                        + " tradePrice=\"5.10\" dateTime=\"20261101;093001\" transactionID=\"1\""
                        + " />")
                .trade(
                    "<Trade currency=\"USD\" fxRateToBase=\"1\" assetCategory=\"OPT\" symbol=\"ACME"
                        + "  261218C00250000\" strike=\"250\" expiry=\"2026-12-18\" putCall=\"C\""
                        + " multiplier=\"100\" quantity=\"-2\" tradePrice=\"0\" notes=\"A;C\""
                        + " dateTime=\"20261218;162000\" transactionID=\"2\" />")
                .trade(
                    "<Trade currency=\"USD\" fxRateToBase=\"1\" assetCategory=\"CFD\""
                        + " symbol=\"ACME\" quantity=\"2\" tradePrice=\"5\""
                        + " dateTime=\"20261219;093001\" transactionID=\"3\" />"));

    assertThat(statement.entries().deals())
        .extracting(Deal::symbol, deal -> deal.value().orElseThrow(), Deal::entry, Deal::comment)
        .containsExactly(
            tuple("ACME 18DEC26 250 C", new BigDecimal("1020.00"), Entry.UNSTATED, ""),
            tuple("ACME 18DEC26 250 C", new BigDecimal("0"), Entry.OUT, "assigned"),
            tuple("ACME CFD", new BigDecimal("10"), Entry.UNSTATED, ""));
  }

  @Test
  void money_of_other_currencies_is_converted_by_the_rates_of_the_file() {
    Statement statement =
        read(
            new FlexQuery()
                .currency("CHF")
                .trade(
                    "<Trade currency=\"USD\" fxRateToBase=\"0.9123456\" symbol=\"ACME\""
                        + " quantity=\"3\" tradePrice=\"10.01\" taxes=\"-0.10\""
                        + " ibCommission=\"-1.5\" ibCommissionCurrency=\"CHF\""
                        + " dateTime=\"20261101;093001\" tradeDate=\"20261101\" transactionID=\"1\""
                        + " />")
                .trade(
                    "<Trade currency=\"CAD\" symbol=\"BEAR\" quantity=\"1\" tradePrice=\"2\""
                        + " ibCommission=\"-1\" ibCommissionCurrency=\"USD\""
                        + " dateTime=\"20261101;093002\" tradeDate=\"20261101\""
                        + " transactionID=\"2\" />")
                .section(
                    "<ConversionRates><ConversionRate reportDate=\"20261101\" fromCurrency=\"CAD\""
                        + " toCurrency=\"CHF\" rate=\"0.6\" /></ConversionRates>"));

    assertThat(statement.header().currency()).isEqualTo("CHF");
    assertThat(deals(statement))
        .extracting(
            deal -> deal.value().orElseThrow(),
            deal -> deal.money().commission(),
            deal -> deal.money().fee())
        .containsExactly(
            tuple(
                new BigDecimal("27.39773837"),
                new BigDecimal("-1.50"),
                new BigDecimal("-0.09123456")),
            tuple(new BigDecimal("1.2"), new BigDecimal("-0.9123456"), new BigDecimal("0.00")));
  }

  @Test
  void money_without_a_rate_is_refused() {
    String trade =
        "<Trade currency=\"USD\" symbol=\"ACME\" quantity=\"3\" tradePrice=\"10\""
            + " dateTime=\"20261101;093001\" transactionID=\"1\" />";

    assertThatThrownBy(() -> read(new FlexQuery().currency("CHF").trade(trade)))
        .isInstanceOfSatisfying(
            BadInput.class,
            refused -> {
              assertThat(refused.where()).contains("made-up.htm:7");
              assertThat(refused.what())
                  .isEqualTo("holds money in USD without its rate to the account's currency");
              assertThat(refused.remedy().orElseThrow()).contains("FX Rate To Base");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Dividends, 12.50, DIVIDEND",
    "Payment In Lieu Of Dividends, 12.50, DIVIDEND",
    "Withholding Tax, -2.50, TAX",
    "871(m) Withholding, -2.50, TAX",
    "Broker Interest Paid, -1, INTEREST",
    "Bond Interest Received, 1, INTEREST",
    "Deposits/Withdrawals, 1000, DEPOSIT",
    "Deposits & Withdrawals, -1000, WITHDRAWAL",
    "Other Fees, -10, FEE",
    "Advisor Fees, -10, FEE",
    "Commission Adjustments, 0.40, COMMISSION",
    "Sales Tax, -1, TAX",
    "Price Adjustments, 3, CORRECTION",
  })
  void a_cash_transaction_is_a_flow(String type, BigDecimal amount, Flow.Kind kind) {
    Statement statement =
        read(new FlexQuery().booking(type.replace("&", "&amp;"), amount.toPlainString(), 1));

    assertThat(statement.entries().flows())
        .containsExactly(
            new Flow(
                "71", Instant.parse("2026-11-05T20:20:00Z"), 1, kind, amount, type + " made up"));
  }

  @Test
  void a_sum_of_cash_transactions_is_not_one_more() {
    String sum =
        "<CashTransaction currency=\"USD\" fxRateToBase=\"1\" amount=\"12.50\" type=\"Dividends\""
            + " dateTime=\"20261105\" transactionID=\"99\" levelOfDetail=\"SUMMARY\" />";

    assertThat(read(new FlexQuery().booking("Dividends", "12.50", 1).cash(sum)).entries().flows())
        .extracting(Flow::id)
        .containsExactly("71");
    assertThat(read(new FlexQuery().cash(sum)).entries().flows())
        .extracting(Flow::id)
        .containsExactly("99");
  }

  @Test
  void a_change_of_currencies_is_no_trade_but_its_commission_is_paid() {
    String change =
        "<Trade currency=\"USD\" fxRateToBase=\"1\" assetCategory=\"CASH\" symbol=\"EUR.USD\""
            + " quantity=\"-1000\" tradePrice=\"1.1\" proceeds=\"1100\" ibCommission=\"-2\""
            + " ibCommissionCurrency=\"USD\" dateTime=\"20261101;093001\" transactionID=\"%d\""
            + " fifoPnlRealized=\"%s\" />";
    Statement statement =
        read(
            new FlexQuery()
                .trade(change.formatted(1, "0"))
                .trade(change.formatted(2, "3.5"))
                .trade(change.formatted(3, "0").replace("\"-2\"", "\"0\"")));

    assertThat(statement.entries().flows())
        .extracting(Flow::id, Flow::kind, Flow::amount, Flow::comment)
        .containsExactly(tuple("1", Flow.Kind.COMMISSION, new BigDecimal("-2"), "EUR.USD"));
    assertThat(deals(statement)).extracting(Deal::id).containsExactly("2");
    assertThat(statement.aside().leftOut()).containsExactly("2 currency conversions");
  }

  @Test
  void transfers_of_cash_are_flows_and_what_is_no_money_is_left_out_and_said() {
    Statement statement =
        read(
            new FlexQuery()
                .section(
                    """
                    <Transfers>
                    <Transfer currency="USD" fxRateToBase="1" date="20261103" direction="IN"
                      cashTransfer="500" transactionID="1" type="INTERNAL" />
                    <Transfer currency="USD" fxRateToBase="1" date="20261104" direction="OUT"
                      cashTransfer="200" transactionID="2" type="ACATS" />
                    <Transfer symbol="ACME" date="20261104" direction="IN" quantity="10"
                      cashTransfer="0" transactionID="3" type="ACATS" />
                    </Transfers>
                    <CorporateActions>
                    <CorporateAction currency="USD" fxRateToBase="1" dateTime="20261105;202500"
                      description="ACME SPLIT 2 FOR 1" symbol="ACME" quantity="10" fifoPnlRealized="0" />
                    <CorporateAction currency="USD" fxRateToBase="1" dateTime="20261106;202500"
                      description="BEAR MERGED FOR USD 3 PER SHARE" symbol="BEAR" quantity="-10"
                      proceeds="30" fifoPnlRealized="5" transactionID="4" />
                    </CorporateActions>
                    """));

    assertThat(statement.entries().flows())
        .extracting(Flow::id, Flow::kind, Flow::amount)
        .containsExactly(
            tuple("1", Flow.Kind.DEPOSIT, new BigDecimal("500")),
            tuple("2", Flow.Kind.WITHDRAWAL, new BigDecimal("-200")),
            tuple("4", Flow.Kind.CORRECTION, new BigDecimal("5")));
    assertThat(deals(statement)).isEmpty();
    assertThat(statement.aside().leftOut())
        .containsExactly("1 transfer of instrument", "1 corporate action");
  }

  @Test
  void the_cash_report_and_the_profits_by_symbol_are_what_the_rows_must_add_up_to() {
    FlexQuery query =
        roundTrip()
            .booking("Deposits/Withdrawals", "1000", 1)
            .booking("Dividends", "12.50", 2)
            .booking("Withholding Tax", "-1.50", 3)
            .booking("Broker Interest Paid", "-0.25", 4)
            .booking("Other Fees", "-10", 5);
    String report =
        """
        <CashReport><CashReportCurrency currency="BASE_SUMMARY" commissions="-2.00"
          depositWithdrawals="1000" dividends="12.50" withholdingTax="-1.5" brokerInterest="-0.25"
          otherFees="-10" /><CashReportCurrency currency="USD" commissions="7" /></CashReport>
        <FIFOPerformanceSummaryInBase>
        <FIFOPerformanceSummaryUnderlying symbol="ACME" assetCategory="STK" totalRealizedPnl="78" />
        <FIFOPerformanceSummaryUnderlying symbol="EUR" assetCategory="CASH" totalRealizedPnl="3" />
        <FIFOPerformanceSummaryUnderlying symbol="" description="Total" totalRealizedPnl="81" />
        </FIFOPerformanceSummaryInBase>
        <ChangeInNAV startingValue="5000.25" />
        """;
    Statement statement = read(query.section(report));
    Reconciliation reconciliation = Reconciliation.of(statement);

    assertThat(statement.stated())
        .extracting(total -> total.name().label() + "=" + total.value())
        .containsExactly(
            "transfers=1000.00",
            "dividends=12.50",
            "interest=-0.25",
            "taxes=-1.50",
            "charges=-10.00",
            "commissionPaid=-2.00",
            "realizedProfit=78.00");
    assertThat(reconciliation.differences()).isEmpty();
    assertThat(reconciliation.notDerivable()).isEmpty();
    assertThat(statement.opening()).isEqualByComparingTo("5000.25");
  }

  @Test
  void what_a_query_leaves_out_cannot_be_checked_and_spoils_nothing() {
    Statement statement =
        read(
            roundTrip()
                .section(
                    "<CashReport><CashReportCurrency currency=\"BASE_SUMMARY\" commissions=\"-2\""
                        + " depositWithdrawals=\"1000\" dividends=\"0\" /></CashReport>"));

    assertThat(Reconciliation.of(statement).differences()).isEmpty();
    assertThat(Reconciliation.of(statement).notDerivable()).containsExactly(Total.TRANSFERS);
  }

  @Test
  void trade_confirmations_are_fills_by_their_own_names() {
    Statement statement =
        Reading.read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- made up -->
            <FlexQueryResponse queryName="Confirms" type="TCF"><FlexStatements count="1">
            <FlexStatement accountId="U700123" fromDate="20261102" toDate="20261102">
            <TradeConfirms>
            <SymbolSummary currency="USD" symbol="ACME" quantity="10" levelOfDetail="SYMBOL_SUMMARY" />
            <Order currency="USD" symbol="ACME" quantity="10" price="5" levelOfDetail="ORDER" />
            <TradeConfirm accountId="U700123" currency="USD" assetCategory="STK" symbol="ACME"
              tradeID="1" execID="e.1" orderID="o1" dateTime="20261102;093100 EST" buySell="BUY"
              quantity="10" price="5.00" amount="50" proceeds="-50" commission="-1"
              commissionCurrency="USD" tax="-0.2" code="O;P" orderReference="breakout"
              levelOfDetail="EXECUTION" />
            </TradeConfirms></FlexStatement></FlexStatements></FlexQueryResponse>
            """);

    assertThat(deals(statement))
        .singleElement()
        .satisfies(deal -> {
          assertThat(deal.id()).isEqualTo("e.1");
          assertThat(deal.time()).isEqualTo("2026-11-02T09:31:00Z");
          assertThat(deal.entry()).isEqualTo(Entry.IN);
          assertThat(deal.value()).contains(new BigDecimal("50"));
          assertThat(deal.money().costs()).isEqualByComparingTo("-1.2");
          assertThat(deal.order()).contains("o1");
          assertThat(deal.strategy()).contains("breakout");
        });
    assertThat(statement.header().currency()).isEqualTo("USD");
  }

  @Test
  void confirmations_beside_trades_repeat_them() {
    assertThat(
            read(roundTrip()
                    .section(
                        "<TradeConfirms><TradeConfirm currency=\"USD\" symbol=\"ACME\""
                            + " quantity=\"100\" price=\"10\" execID=\"0000e1.1.01\""
                            + " dateTime=\"20261101;093001\" /></TradeConfirms>"))
                .entries()
                .deals())
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dateTime=\"20261102;093100\"",
        "dateTime=\"20261102 093100\"",
        "dateTime=\"20261102,09:31:00\"",
        "dateTime=\"2026-11-02, 09:31:00\"",
        "dateTime=\"2026-11-02;09:31:00 EST\"",
        "dateTime=\"02-Nov-26;093100\"",
        "tradeDate=\"20261102\" tradeTime=\"093100\"",
        "tradeDate=\"2026-11-02\" tradeTime=\"09:31:00\" dateTime=\"2026-11-02\"",
        "dateTime=\"11/02/2026;09:31:00\" reportDate=\"11/13/2026\"",
        "dateTime=\"02/11/26 09:31:00\" settleDateTarget=\"13/11/26\"",
      })
  void a_time_is_read_however_the_query_writes_it(String written) {
    Statement statement =
        read(
            new FlexQuery()
                .trade(
                    "<Trade symbol=\"ACME\" quantity=\"1\" tradePrice=\"1\" " + written + " />"));

    assertThat(deals(statement))
        .extracting(Deal::time)
        .containsExactly(Instant.parse("2026-11-02T09:31:00Z"));
  }

  @Test
  void dates_that_can_be_read_in_two_ways_are_refused() {
    String row = "<Trade symbol=\"ACME\" quantity=\"1\" tradePrice=\"1\" dateTime=\"%s\" />";

    assertThatThrownBy(() -> read(new FlexQuery().trade(row.formatted("02/11/2026"))))
        .hasMessage("writes dates that can be day or month first");
    assertThatThrownBy(() ->
            read(
                new FlexQuery()
                    .trade(row.formatted("13/11/2026"))
                    .trade(row.formatted("11/13/2026"))))
        .hasMessage("writes some dates day first and some month first");
    assertThatThrownBy(() -> read(new FlexQuery().trade(row.formatted("20261301"))))
        .hasMessageContaining("expected a date like 20261122;091400, found \"20261301\"");
  }

  @Test
  void several_accounts_in_one_file_are_refused_by_name() {
    String two =
        roundTrip()
            .xml()
            .replace(
                "accountId=\"U700123\" currency=\"USD\" assetCategory",
                "accountId=\"U700124\" currency=\"USD\" assetCategory");

    assertThatThrownBy(() ->
            Reading.read(
                two.replace(
                    "<CashTransactions>",
                    "<CashTransactions><CashTransaction accountId=\"U700123\" amount=\"1\""
                        + " type=\"Dividends\" dateTime=\"20261105\" />")))
        .isInstanceOf(BadInput.class)
        .hasMessage("holds 2 accounts: U700123, U700124");
  }

  @Test
  void the_answer_of_the_web_service_is_no_statement() {
    assertThatThrownBy(() ->
            Reading.read(
                """
                <FlexStatementResponse timestamp='01 November, 2026 09:00 AM EDT'>
                <Status>Warn</Status>
                <ErrorCode>1019</ErrorCode>
                <ErrorMessage>Statement generation in progress. Please try again shortly.</ErrorMessage>
                </FlexStatementResponse>
                """))
        .hasMessage(
            "is no statement: the Flex service answered 1019, \"Statement generation in progress."
                + " Please try again shortly.\"");
    assertThatThrownBy(() ->
            Reading.read("<FlexStatementResponse><Status>Success</Status></FlexStatementResponse>"))
        .hasMessage("is the Flex service's receipt, not the statement");
  }

  @Test
  void any_encoding_and_any_prolog_will_do() {
    String xml = "\n <?xml version=\"1.0\"?>\n<!-- a > b -->\n" + roundTrip().xml();

    for (byte[] bytes :
        List.of(
            roundTrip().xml().getBytes(StandardCharsets.UTF_16LE),
            ("\ufeff" + roundTrip().xml()).getBytes(StandardCharsets.UTF_16BE),
            ("\ufeff" + roundTrip().xml()).getBytes(StandardCharsets.UTF_8),
            xml.strip().getBytes(StandardCharsets.UTF_8))) {
      assertThat(Reading.read("x.xml", bytes).entries().deals()).hasSize(3);
    }
  }

  @Test
  void a_document_type_an_entity_or_too_deep_a_nesting_is_refused() {
    String entity =
        "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
            + roundTrip().xml().replace("Jane Doe", "&secret;");

    assertThatThrownBy(() -> Reading.read(entity)).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> Reading.read("<!DOCTYPE x>" + roundTrip().xml()))
        .hasMessage("has a document type, which no Flex query has");
    assertThatThrownBy(() ->
            Reading.read(roundTrip().xml().replace("<Trades>", "<Trades>" + "<a>".repeat(40))))
        .hasMessage("is nested deeper than any Flex query");
    assertThatThrownBy(
            () -> Reading.read(roundTrip().xml().replace("Jane Doe", "x".repeat(1_100_000))))
        .hasMessage("is damaged or cut off: no whole XML document");
  }

  @Test
  void many_attributes_and_many_entities_of_xml_itself_are_fine() {
    StringBuilder row = new StringBuilder("<CashReportCurrency currency=\"BASE_SUMMARY\"");
    for (int i = 0; i < 400; i++) {
      row.append(" field").append(i).append("=\"&amp;&lt;&gt;&quot;").append(i).append('"');
    }
    FlexQuery query = roundTrip();
    for (int i = 0; i < 400; i++) {
      query.section(row + " />");
    }

    assertThat(read(query).entries().deals()).hasSize(3);
  }

  @Test
  void a_field_that_is_no_number_is_pointed_at() {
    assertThatThrownBy(() -> read(new FlexQuery().fill("ACME", "100", "ten", "-1", "0", "O", 1)))
        .isInstanceOfSatisfying(
            BadInput.class,
            refused ->
                assertThat(refused.line())
                    .contains("made-up.htm:7")
                    .contains("Trade tradePrice: expected a number, found \"ten\""));
  }

  @Test
  void a_trade_of_no_quantity_is_left_out_and_a_price_is_found_where_it_is_not_stated() {
    Statement statement =
        read(
            new FlexQuery()
                .fill("ACME", "0", "10", "0", "0", "O", 1)
                .trade(
                    "<Trade currency=\"USD\" symbol=\"BEAR\" quantity=\"3\" cost=\"10\""
                        + " ibCommission=\"-1\" dateTime=\"20261101\" />"));

    assertThat(statement.aside().leftOut()).containsExactly("1 trade of no quantity");
    assertThat(deals(statement))
        .extracting(Deal::price, deal -> deal.value().orElseThrow())
        .containsExactly(tuple(new BigDecimal("3"), new BigDecimal("9")));
    assertThatThrownBy(() ->
            read(
                new FlexQuery()
                    .trade("<Trade symbol=\"BEAR\" quantity=\"3\" dateTime=\"20261101\" />")))
        .hasMessage("Trade tradePrice: expected a price, found \"\"");
  }
}
