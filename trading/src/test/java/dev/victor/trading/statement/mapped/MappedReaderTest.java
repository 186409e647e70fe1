package dev.victor.trading.statement.mapped;

import static dev.victor.trading.fixture.TableFile.deals;
import static dev.victor.trading.fixture.TableFile.flows;
import static dev.victor.trading.fixture.TableFile.positions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.fixture.TableFile;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.Table;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedReaderTest {

  private static StatementFile file(String text) {
    return StatementFile.of("t.csv", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private static Mapping proposed(String text) {
    return Proposal.of(Table.of(file(text), headings -> true).orElseThrow());
  }

  private static Statement read(String text) {
    Mapping mapping = proposed(text);
    assertThat(mapping.missing()).isEmpty();
    assertThat(new MappedReader(mapping).recognises(file(text))).isTrue();
    return new MappedReader(mapping).read(file(text));
  }

  private static Mapping with(Mapping mapping, Rules rules) {
    return new Mapping(mapping.headings(), mapping.columns(), rules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // TradeNote's own
        "Account,T/D,S/D,Currency,Type,Side,Symbol,Qty,Price,Exec Time,Comm,SEC,Gross Proceeds |"
            + " a,01/15/2026,01/17/2026,USD,stock,SS,ABC,10,5.5,09:30:00,1,0,55 | time=T/D"
            + " symbol=Symbol side=Side volume=Qty price=Price commission=Comm type=Type"
            + " currency=Currency",
        // Schwab
        "Date,Action,Symbol,Description,Quantity,Price,Fees & Comm,Amount | 01/15/2026,Buy,ABC,Abc"
            + " Inc,10,$420.10,$0.65,-$4201.65 | time=Date symbol=Symbol side=Action"
            + " volume=Quantity price=Price fee=Fees & Comm comment=Description amount=Amount",
        // Binance: the fee is in another coin
        "Date(UTC),Pair,Side,Price,Executed,Amount,Fee | 2026-01-15"
            + " 09:30:00,ETHUSDT,BUY,2000,0.5ETH,1000USDT,0.0003BNB | time=Date(UTC) symbol=Pair"
            + " side=Side volume=Executed price=Price amount=Amount",
        // NinjaTrader's trades
        "Trade number,Instrument,Account,Strategy,Market pos.,Qty,Entry price,Exit price,Entry"
            + " time,Exit time,Profit,Commission,MAE,MFE |"
            + " 1,ES,S,x,Long,1,5,6,2026-01-15 9:30,2026-01-15 9:31,50,2,-10,60 |"
            + " symbol=Instrument side=Market pos. volume=Qty profit=Profit commission=Commission"
            + " id=Trade number strategy=Strategy open-time=Entry time close-time=Exit time"
            + " open-price=Entry price close-price=Exit price adverse=MAE favorable=MFE",
        // a terminal's table: opening and closing under the same headings
        "Time,Position,Symbol,Type,Volume,Price,S/L,T/P,Time,Price,Commission,Swap,Profit |"
            + " 2026.01.15 09:30:00,1,EURUSD,buy,0.1,1.1,1.0,1.2,2026.01.15 10:30:00,1.11,-1,0,10 |"
            + " symbol=Symbol side=Type volume=Volume profit=Profit commission=Commission swap=Swap"
            + " open-time=Time close-time=#9 open-price=Price close-price=#10 stop=S/L target=T/P",
        // German, French, Russian, Japanese, Chinese
        "Datum,Wertpapier,Richtung,Stück,Kurs,Provision | 15.01.2026,ABC,Kauf,10,5,1 | time=Datum"
            + " symbol=Wertpapier side=Richtung volume=Stück price=Kurs commission=Provision",
        "Date et heure,Titre,Sens,Quantité,Cours,Frais | 15/01/2026,ABC,Achat,10,5,1 | time=Date et"
            + " heure symbol=Titre side=Sens volume=Quantité price=Cours fee=Frais",
        "Дата и время,Инструмент,Операция,Количество,Цена,Комиссия |"
            + " 15.01.2026,ABC,Покупка,10,5,1 | time=Дата и время symbol=Инструмент side=Операция"
            + " volume=Количество price=Цена commission=Комиссия",
        "約定日時,銘柄,売買,数量,約定価格,手数料 | 2026/01/15 09:30,ABC,買,10,5,1 | time=約定日時 symbol=銘柄"
            + " side=売買 volume=数量 price=約定価格 commission=手数料",
        "成交时间,代码,买卖方向,成交数量,成交价,手续费 | 2026-01-15 09:30:00,600000,买入,100,5,1 |"
            + " time=成交时间 symbol=代码 side=买卖方向 volume=成交数量 price=成交价 commission=手续费",
        // nothing but values to go by
        "When,Ticker,What,Shares,Price (USD) | 2026-01-15 09:30,ABC,sold,10,5 | time=When"
            + " symbol=Ticker side=What volume=Shares price=Price (USD)",
        // a sentence of a bank
        "Date,Type,Amount,Description | 2026-01-15,Deposit,100.00,by card | time=Date"
            + " comment=Description type=Type amount=Amount",
      })
  void columns_are_found_by_their_headings_and_values(
      String headings, String row, String expected) {
    assertThat(
            proposed(headings + "\n" + row + "\n").columns().entrySet().stream()
                .map(column -> column.getKey().word() + "=" + column.getValue())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void one_row_a_trade_gives_positions_and_both_their_deals() {
    Statement trades =
        read(
            """
            Ticket;Symbol;Richtung;Volume;Entry time;Exit time;Entry price;Exit price;Stop loss;Take profit;Net P&L;Commission;Swap;MAE;MFE;Setup
            2;DAX;short;1;15.01.2026 11:00;15.01.2026 11:00;20.000,5;20.010,5;;;-12,50;2,50;0;-15;1;Fade
            1;DAX;long;2;15.01.2026 09:30;15.01.2026 10:30;20.000;20.010;19.990;20.030;17,50;2,50;0;-3;25;Breakout
            """);

    assertThat(trades.positions()).isEqualTo(Statement.Positions.STATED);
    assertThat(positions(trades))
        .isEqualTo(
            """
            DAX LONG 2 2026-01-15T09:30:00Z @ 20000 - 2026-01-15T10:30:00Z @ 20010 = 17.50
            DAX SHORT 1 2026-01-15T11:00:00Z @ 20000.5 - 2026-01-15T11:00:00Z @ 20010.5 = -12.50
            """);
    assertThat(deals(trades))
        .isEqualTo(
            """
            1 2026-01-15T09:30:00Z DAX BUY IN 2 @ 20000
            2 2026-01-15T10:30:00Z DAX SELL OUT 2 @ 20010 profit 20.00 commission -2.50
            3 2026-01-15T11:00:00Z DAX SELL IN 1 @ 20000.5
            4 2026-01-15T11:00:00Z DAX BUY OUT 1 @ 20010.5 profit -10.00 commission -2.50
            """);
    Position first = trades.entries().positions().getFirst();
    assertThat(first.id()).isEqualTo("1");
    assertThat(first.strategy()).contains("Breakout");
    assertThat(first.protection())
        .isEqualTo(
            new Protection(
                Optional.of(new BigDecimal("19990")),
                Optional.empty(),
                Optional.of(new BigDecimal("20030"))));
    assertThat(first.excursion())
        .isEqualTo(
            new Excursion(Optional.of(new BigDecimal("-3")), Optional.of(new BigDecimal("25"))));
  }

  @Test
  void a_trade_without_a_result_is_worth_what_its_prices_say() {
    assertThat(
            positions(
                read(
                    """
                    Symbol,Side,Qty,Open time,Close time,Open price,Close price
                    ESH26,sell,2,2026-01-15 09:30,2026-01-15 10:30,5000,4990
                    """)))
        .endsWith("= 1000.00\n");
  }

  @Test
  void fills_without_a_side_take_the_sign_of_their_volume_and_results_are_taken_as_stated() {
    Statement fills =
        read(
            """
            Date/Time,Symbol,Quantity,Price,Realized P/L,Fees
            2026-01-15T09:30:00Z,ABC,10,5.00,,-1.00
            2026-01-15T10:30:00Z,ABC,-10,-6.00,10.00,-1.00
            2026-01-15T10:30:00Z,ABC,-10,-6.00,10.00,-1.00
            """);

    assertThat(fills.clock()).isEqualTo(Statement.Clock.EXACT);
    assertThat(fills.positions()).isEqualTo(Statement.Positions.OF_DEALS);
    assertThat(deals(fills))
        .isEqualTo(
            """
            1 2026-01-15T09:30:00Z ABC BUY UNSTATED 10 @ 5.00 fee -1.00
            2 2026-01-15T10:30:00Z ABC SELL UNSTATED 10 @ -6.00 profit 10.00 fee -1.00
            3 2026-01-15T10:30:00Z ABC SELL UNSTATED 10 @ -6.00 profit 10.00 fee -1.00
            """);
    assertThat(fills.entries().deals().get(2).id())
        .isEqualTo(fills.entries().deals().get(1).id() + "#2");
  }

  @Test
  void rows_that_only_move_money_are_flows() {
    Statement mixed =
        read(
            """
            Date,Action,Symbol,Quantity,Price,Fees & Comm,Amount
            01/17/2026,Cash Dividend,ABC,,,,$3.10
            01/16/2026,Wire Received,,,,,"$1,000.00"
            01/15/2026,Buy,ABC,10,$5.00,$0.50,-$50.50
            """);

    assertThat(flows(mixed))
        .isEqualTo(
            """
            2 2026-01-16T00:00:00Z DEPOSIT 1000.00 Wire Received
            3 2026-01-17T00:00:00Z DIVIDEND 3.10 Cash Dividend ABC
            """);
    assertThat(deals(mixed))
        .isEqualTo("1 2026-01-15T00:00:00Z ABC BUY UNSTATED 10 @ 5.00 fee -0.50 value 50.00\n");
    assertThat(
            flows(
                read(
                    """
                    Date,Type,Amount,Description
                    2026-01-15,Withdrawal,-100.00,by card
                    2026-01-16,Interest,0.10,
                    """)))
        .isEqualTo(
            """
            1 2026-01-15T00:00:00Z WITHDRAWAL -100.00 Withdrawal by card
            2 2026-01-16T00:00:00Z INTEREST 0.10 Interest
            """);
  }

  @Test
  void orders_that_were_not_filled_are_left_out() {
    Statement orders =
        read(
            """
            Time,Symbol,Side,Filled,Avg Price,Status
            2026-01-15 09:30:00,ABC,Buy,10,5,Filled
            2026-01-15 09:31:00,ABC,Sell,0,,Cancelled
            """);

    assertThat(orders.entries().deals()).hasSize(1);
    assertThat(orders.aside().leftOut()).containsExactly("1 row");
  }

  @Test
  void a_zone_in_the_heading_or_in_the_rules_makes_times_exact() {
    String table =
        """
        Date(UTC),Pair,Side,Price,Executed,Amount,Fee
        2026-01-15 09:30:00,ETHUSDT,BUY,2000,0.5ETH,1000USDT,0.0003BNB
        """;

    assertThat(read(table).clock()).isEqualTo(Statement.Clock.EXACT);
    Mapping mapping = proposed(table);
    Rules rules =
        new Rules(
            Optional.of(DateOrder.YMD),
            Optional.of(ZoneId.of("Asia/Tokyo")),
            mapping.rules().decimal(),
            true,
            false,
            Optional.empty(),
            "USDT",
            java.util.List.of());
    Statement tokyo = new MappedReader(with(mapping, rules)).read(file(table));
    assertThat(deals(tokyo)).startsWith("1 2026-01-15T00:30:00Z ETHUSDT BUY");
    assertThat(tokyo.header().currency()).isEqualTo("USDT");
  }

  @Test
  void a_workbook_is_mapped_like_a_text_and_its_dates_are_days_since_1900() {
    byte[] workbook =
        TableFile.workbook("Fills", "Date,Symbol,Side,Quantity,Price\n46037.5,ABC,Buy,10,5.25\n");
    StatementFile file = StatementFile.of("t.xlsx", workbook, Optional.empty());
    Table table = Table.of(file, headings -> headings.has("symbol", "side")).orElseThrow();
    Mapping mapping =
        new Mapping(
            table.headings().texts(),
            Map.of(
                Field.TIME, "Date",
                Field.SYMBOL, "Symbol",
                Field.SIDE, "Side",
                Field.VOLUME, "Quantity",
                Field.PRICE, "Price"),
            Proposal.of(table).rules());

    assertThat(deals(new MappedReader(mapping).read(file)))
        .isEqualTo("1 2026-01-15T12:00:00Z ABC BUY UNSTATED 10 @ 5.25 value 52.50\n");
  }

  @Test
  void what_cannot_be_read_says_where_and_what_to_type() {
    String headings = "Time,Symbol,Side,Quantity,Price,Currency\n";
    String row = "2026-01-15 09:30:00,ABC,Buy,10,5,USD\n";
    Mapping mapping = proposed(headings + row);

    assertThat(refused(mapping, headings + row + row.replace("USD", "EUR")))
        .isEqualTo(
            "t.csv:3:6: expected one currency, USD, found \"EUR\"; victor keeps an account in one"
                + " currency; filter the rows before exporting");
    assertThat(refused(mapping, headings + row + row.replace(":00,", ":00Z,")))
        .isEqualTo(
            "t.csv:3:1: expected a time without a zone as in the rows above, found \"2026-01-15"
                + " 09:30:00Z\"; say the zone of the others: victor journal map t.csv --set"
                + " zone=UTC");
    assertThat(refused(mapping, headings + row.replace("Buy", "Hold")))
        .startsWith("t.csv:2:3: expected buy or sell, long or short, found \"Hold\"");
    assertThat(refused(mapping, headings + row.replace("ABC", "XYZ1!")))
        .isEqualTo(
            "t.csv:2:2: the contract size of XYZ1! is not known; say it: victor journal map t.csv"
                + " --set size=50");
    assertThat(refused(mapping, headings + row.replace(",5,", ",-5,")))
        .startsWith("t.csv:2:5: expected a price of zero or more, found \"-5\"");
  }

  private static String refused(Mapping mapping, String text) {
    String[] line = new String[1];
    assertThatThrownBy(() -> new MappedReader(mapping).read(file(text)))
        .isInstanceOfSatisfying(BadInput.class, refused -> line[0] = refused.line());
    return line[0];
  }
}
