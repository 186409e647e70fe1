package dev.victor.trading.statement.tradingview;

import static dev.victor.trading.fixture.TableFile.deals;
import static dev.victor.trading.fixture.TableFile.positions;
import static dev.victor.trading.fixture.TableFile.read;
import static dev.victor.trading.fixture.TableFile.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.fixture.TableFile;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Difference;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.detect.Statements;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeListReaderTest {

  private static final String NAME = "Sma_Cross_CME_MINI_ES1!_2026-04-06_a1b2c.csv";

  private static final String HEADINGS =
      "Trade #,Type,Date and time,Signal,Price USDT,Size (qty),Size (value),Net P&L USD,Net P&L"
          + " %,Favorable excursion USD,Favorable excursion %,Adverse excursion USD,Adverse"
          + " excursion %,Cumulative P&L USD,Cumulative P&L %\n";

  private static final String FIRST =
      """
      1,Exit long,2026-03-02 10:15,stop,101.5,2,200,3.00,1.5,5.2,2.6,-1.1,-0.55,3.00,0.03
      1,Entry long,2026-03-02 09:30,go,100,2,200,3.00,1.5,5.2,2.6,-1.1,-0.55,3.00,0.03
      """;
  private static final String SECOND =
      """
      2,Exit short,2026-03-03 10:15,target,99,1,101,-0.25,-0.2,0,0,-2,-1,2.75,0.02
      2,Entry short,2026-03-02 10:15,turn,98.75,1,101,-0.25,-0.2,0,0,-2,-1,2.75,0.02
      """;
  private static final String OPEN =
      """
      3,Exit long,2026-04-06 04:45,Open,90,1,99,-9,-9,1,1,-10,-10,-6.25,-0.06
      3,Entry long,2026-03-03 10:15,go,99,1,99,-9,-9,1,1,-10,-10,-6.25,-0.06
      """;

  private static final String POSITIONS =
      """
      CME_MINI:ES1! LONG 2 2026-03-02T09:30:00Z @ 100 - 2026-03-02T10:15:00Z @ 101.5 = 3.00
      CME_MINI:ES1! SHORT 1 2026-03-02T10:15:00Z @ 98.75 - 2026-03-03T10:15:00Z @ 99 = -0.25
      """;

  @Test
  void a_list_of_trades_becomes_deals_and_positions_of_a_paper_account() {
    Statement list = read(NAME, "\ufeff" + HEADINGS + FIRST + SECOND);

    assertThat(list.format()).isEqualTo(Format.TRADINGVIEW_TRADES);
    assertThat(list.clock()).isEqualTo(Statement.Clock.BROKER);
    assertThat(list.positions()).isEqualTo(Statement.Positions.STATED);
    assertThat(list.header().broker()).isEqualTo("TradingView");
    assertThat(list.header().currency()).isEqualTo("USD");
    assertThat(list.header().kind()).contains(Account.Kind.PAPER);
    assertThat(positions(list)).isEqualTo(POSITIONS);
    assertThat(deals(list))
        .isEqualTo(
            """
            1 2026-03-02T09:30:00Z CME_MINI:ES1! BUY IN 2 @ 100
            2 2026-03-02T10:15:00Z CME_MINI:ES1! SELL OUT 2 @ 101.5 profit 3.00
            3 2026-03-02T10:15:00Z CME_MINI:ES1! SELL IN 1 @ 98.75
            4 2026-03-03T10:15:00Z CME_MINI:ES1! BUY OUT 1 @ 99 profit -0.25
            """);
    assertThat(list.stated()).containsExactly(new StatedTotal(Total.NET, new BigDecimal("2.75")));
    assertThat(Reconciliation.of(list).reconciled()).isTrue();
    Position first = list.entries().positions().getFirst();
    assertThat(first.strategy()).contains("Sma_Cross");
    assertThat(first.comment()).isEqualTo("go → stop");
    assertThat(first.excursion())
        .isEqualTo(
            new Excursion(Optional.of(new BigDecimal("-1.1")), Optional.of(new BigDecimal("5.2"))));
  }

  @ParameterizedTest
  @CsvSource({
    "Sma_Cross_BINANCE_ETHUSDT_2026-04-06.csv, Sma_Cross, BINANCE:ETHUSDT",
    "My strategy (v2)_NYMEX_MINI_QM1!_2026-04-06 (1).csv, My strategy (v2), NYMEX_MINI:QM1!",
    "list (2).csv, , list",
    "../x/trades.XLSX, , trades",
    ".csv, , TradingView",
  })
  void strategy_and_symbol_come_from_the_name_of_the_file(
      String file, String strategy, String symbol) {
    assertThat(ExportName.of(file))
        .isEqualTo(new ExportName(Optional.ofNullable(strategy), symbol));
  }

  @Test
  void an_open_trade_is_no_closed_one_and_its_result_is_floating() {
    Statement list = read(NAME, HEADINGS + FIRST + SECOND + OPEN);

    assertThat(positions(list)).isEqualTo(POSITIONS);
    assertThat(list.stated())
        .containsExactly(
            new StatedTotal(Total.NET, new BigDecimal("2.75")),
            new StatedTotal(Total.FLOATING, new BigDecimal("-9")),
            new StatedTotal(Total.EQUITY, new BigDecimal("-6.25")));
    assertThat(Reconciliation.of(list).reconciled()).isTrue();
    assertThat(Reconciliation.of(list).notDerivable())
        .containsExactly(Total.FLOATING, Total.EQUITY);
    assertThat(list.aside().leftOut()).containsExactly("1 open trade");
  }

  @Test
  void a_trade_that_closes_by_a_signal_named_open_before_the_end_is_closed() {
    assertThat(positions(read(NAME, HEADINGS + FIRST.replace("stop", "Open") + SECOND)))
        .isEqualTo(POSITIONS);
  }

  @Test
  void newest_first_and_entry_before_exit_make_no_difference() {
    assertThat(positions(read(NAME, HEADINGS + SECOND + FIRST))).isEqualTo(POSITIONS);
    List<String> rows = (FIRST + SECOND).lines().toList();
    String turned = String.join("\n", rows.get(1), rows.get(0), rows.get(3), rows.get(2));

    assertThat(positions(read(NAME, HEADINGS + turned))).isEqualTo(POSITIONS);
  }

  @Test
  void ids_stay_the_same_when_numbers_shift_and_identical_trades_are_counted() {
    List<String> ids = ids(read(NAME, HEADINGS + FIRST + SECOND));
    String shifted = HEADINGS + SECOND.replace("2,E", "1,E").replace("2.75,", "-0.25,");
    String twice = HEADINGS + FIRST + FIRST.replace("1,E", "2,E").replace("3.00,0.03", "6.00,0.06");

    assertThat(ids(read(NAME, shifted))).containsExactly(ids.get(1));
    assertThat(ids(read(NAME, twice))).containsExactly(ids.getFirst(), ids.getFirst() + "#2");
  }

  private static List<String> ids(Statement list) {
    return list.entries().positions().stream().map(Position::id).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trade #,Type,Signal,Date/Time,Price,Contracts,Profit,Profit %,Cum. Profit,Cum. Profit"
            + " %,Run-up,Run-up %,Drawdown,Drawdown % | Entry Long | Exit Long | ''",
        "Trade #,Type,Signal,Date/Time,Price USDT,Contracts,Profit USD,Profit %,Cumulative profit"
            + " USD,Cumulative profit %,Run-up USD,Run-up %,Drawdown USD,Drawdown % | Entry Long |"
            + " Exit Long | USD",
        "Trade #,Type,Signal,Date/Time,Price,Contracts,Profit €,Profit %,Cum. Profit €,Cum. Profit"
            + " %,Run-up €,Run-up %,Drawdown €,Drawdown % | Entry Long | Exit Long | EUR",
        "交易 #,類型,訊號,日期/時間,價格 USDT,合約,獲利 USDT,獲利 %,累計獲利 USDT,累計獲利 %,a,b %,c,d % |"
            + " 多頭進場 | 多頭出場 | USDT",
        "交易 #,类型,信号,日期/时间,价格 USDT,合约,获利 USDT,获利 %,累计获利 USDT,累计获利 %,a,b %,c,d % |"
            + " 多头进场 | 多头出场 | USDT",
      })
  void the_oldest_headings_and_their_translations_are_known(
      String headings, String entry, String exit, String currency) {
    Statement list =
        read(
            "list.csv",
            headings
                + "\n1,"
                + entry
                + ",go,2022-03-02 09:30,100,2,,,,,,,,\n1,"
                + exit
                + ",stop,2022-03-02 10:15,101.5,2,3.00,1.5,3.00,0.03,5.2,2.6,1.1,0.55\n");

    assertThat(positions(list))
        .isEqualTo(
            "list LONG 2 2022-03-02T09:30:00Z @ 100 - 2022-03-02T10:15:00Z @ 101.5 = 3.00\n");
    assertThat(list.header().currency()).isEqualTo(currency);
    assertThat(list.stated()).containsExactly(new StatedTotal(Total.NET, new BigDecimal("3.00")));
  }

  @Test
  void the_drawdown_of_old_lists_is_an_adverse_excursion_below_zero() {
    Statement list =
        read(
            "list.csv",
            """
            Trade #,Type,Signal,Date/Time,Price,Contracts,Profit,Profit %,Run-up,Drawdown
            1,Entry Long,go,2022-03-02 09:30,100,2,,,,
            1,Exit Long,stop,2022-03-02 10:15,101.5,2,3.00,1.5,5.2,1.1
            """);

    assertThat(list.entries().positions().getFirst().excursion())
        .isEqualTo(
            new Excursion(Optional.of(new BigDecimal("-1.1")), Optional.of(new BigDecimal("5.2"))));
    assertThat(list.stated()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trade #;Typ;Datum und Uhrzeit;Signal;Preis USD;Größe (Menge);Größe (Wert);G&V netto"
            + " USD;G&V netto %;Positive Exkursion USD;Positive Exkursion %;Negative Exkursion"
            + " USD;Negative Exkursion %;Kumulativer G&V USD;Kumulativer G&V % | Short-Einstieg |"
            + " Short-Ausstieg",
        "トレード番号;タイプ;日時;シグナル;価格 USD;サイズ (数量);サイズ (金額);純損益 USD;純損益 %;最大順行幅"
            + " USD;最大順行幅 %;最大逆行幅 USD;最大逆行幅 %;累積損益 USD;累積損益 % | ショートエントリー |"
            + " ショート決済",
        "Nr;Rodzaj;Kiedy;Znak;Kurs USD;Ile;Wart;Wynik USD;Wynik %;W górę USD;W górę %;W dół"
            + " USD;W dół %;Razem USD;Razem % | Wejście krótkie | Wyjście krótkie",
      })
  void later_lists_are_read_in_any_language_with_decimal_commas(
      String headings, String entry, String exit) {
    Statement list =
        read(
            "list.csv",
            headings
                + "\n1;"
                + exit
                + ";2025-03-14 14:40;S178"
                + " SL;19518,1;25;487.642,5;-1.310,75;-0,06;0;0,00;-1.310,75;-0,06;-1.310,75;-0,31\n"
                + "1;"
                + entry
                + ";2025-03-14"
                + " 14:33;Short_178;19505,7;25;487.642,5;-1.310,75;-0,06;0;0,00;-1.310,75;-0,06;-1.310,75;-0,31\n");

    assertThat(positions(list))
        .isEqualTo(
            "list SHORT 25 2025-03-14T14:33:00Z @ 19505.7 - 2025-03-14T14:40:00Z @ 19518.1 ="
                + " -1310.75\n");
    assertThat(list.header().currency()).isEqualTo("USD");
    assertThat(Reconciliation.of(list).reconciled()).isTrue();
  }

  @Test
  void the_newest_lists_name_the_commission_that_is_in_the_result() {
    Statement list =
        read(
            NAME,
            """
            Trade number,Type,Date and time,Signal,Price USD,Size (qty),Net PnL USD,Return %,Commission USD,Cumulative PnL USD
            1,Exit long,2026-03-02 10:15,stop,101.5,2,3.00,1.5,0.40,3.00
            1,Entry long,2026-03-02 09:30,go,100,2,3.00,1.5,0.40,3.00
            """);

    assertThat(deals(list)).contains("SELL OUT 2 @ 101.5 profit 3.40 commission -0.40\n");
    assertThat(Reconciliation.of(list).reconciled()).isTrue();
  }

  @Test
  void a_workbook_has_the_same_list_in_one_of_its_sheets() {
    byte[] workbook = TableFile.workbook("List of trades", HEADINGS + FIRST + SECOND);

    assertThat(
            positions(
                new Statements(List.of())
                    .read(
                        StatementFile.of(
                            NAME.replace(".csv", ".xlsx"), workbook, Optional.empty()))))
        .isEqualTo(POSITIONS);
  }

  @Test
  void a_running_total_that_does_not_follow_says_where() {
    String broken = HEADINGS + FIRST.replace("3.00,0.03", "4.00,0.03") + SECOND;

    assertThat(Reconciliation.of(read("list.csv", broken)).differences())
        .containsExactly(
            new Difference(
                Total.NET, new BigDecimal("4.00"), new BigDecimal("3.00"), "list.csv:2:8"),
            new Difference(
                Total.NET, new BigDecimal("2.75"), new BigDecimal("3.75"), "list.csv:4:8"));
  }

  @Test
  void the_sum_of_results_stays_within_five_cents_of_the_total_that_drifts_away() {
    StringBuilder rows = new StringBuilder(HEADINGS);
    BigDecimal total = BigDecimal.ZERO;
    for (int i = 1; i <= 40; i++) {
      total = total.add(new BigDecimal("1.994"));
      String printed = total.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
      for (String type : List.of("Exit long", "Entry long")) {
        rows.append(i)
            .append(',')
            .append(type)
            .append(",2026-03-")
            .append(10 + i / 24)
            .append(' ')
            .append(String.format("%02d", i % 24))
            .append(":00,x,")
            .append(100 + i)
            .append(",1,100,1.99,1,2,1,-1,-1,")
            .append(printed)
            .append(",1\n");
      }
    }
    Statement list = read(NAME, rows.toString());

    assertThat(Reconciliation.of(list).differences()).isEmpty();
    assertThat(list.entries().positions().stream().map(Position::result))
        .containsOnly(new BigDecimal("1.99"), new BigDecimal("2.00"));
    assertThat(Reconciliation.of(list).computed().get(Total.NET))
        .isBetween(new BigDecimal("79.71"), new BigDecimal("79.81"));
    assertThat(list.stated()).containsExactly(new StatedTotal(Total.NET, new BigDecimal("79.76")));
  }

  @Test
  void only_headings_are_a_list_without_trades() {
    Statement list = read("list.csv", HEADINGS);

    assertThat(list.entries().size()).isZero();
    assertThat(Reconciliation.of(list).reconciled()).isTrue();
  }

  @Test
  void what_cannot_be_read_is_refused_with_its_place_and_a_remedy() {
    assertThat(refused("list.csv", HEADINGS + FIRST + SECOND.lines().findFirst().orElseThrow()))
        .isEqualTo(
            "list.csv: is cut off: its end is missing; nothing was stored; export or download it"
                + " again");
    assertThat(refused("list.csv", HEADINGS + FIRST.substring(0, FIRST.length() - 20)))
        .contains("is cut off");
    assertThat(refused("list.csv", HEADINGS + FIRST.replace("Entry long", "Ouverture")))
        .isEqualTo(
            "list.csv:3:2: expected Entry or Exit, long or short, found \"Ouverture\"; set"
                + " TradingView to English and export again, or: victor journal map list.csv");
    assertThat(refused("list.csv", HEADINGS + FIRST + FIRST))
        .startsWith("list.csv:4:8: trade 1 stands here twice");
    assertThat(refused("list.csv", HEADINGS + FIRST.replace("Entry long", "Exit long")))
        .startsWith("list.csv:3:2: expected the other row of trade 1, found \"Exit long\"");
    assertThat(refused("list.csv", HEADINGS + FIRST.replace("1,Entry", "1.5,Entry")))
        .startsWith("list.csv:3:1: expected the number of a trade, found \"1.5\"");
    assertThat(refused("list.csv", HEADINGS + FIRST.replace("09:30,go,100", "soon,go,100")))
        .startsWith("list.csv:3:3: expected a time like 2026-11-22 09:14:00, found \"2026-03-02");
    assertThat(refused("list.csv", HEADINGS + FIRST.replace(",go,100,", ",go,—,")))
        .startsWith("list.csv:3:3: expected a time and a price in the entry of trade 1");
    assertThat(
            refused(
                "list.csv",
                HEADINGS
                    + FIRST.replace("2026-03-02", "3/2/2026")
                    + SECOND.replace("2026-03-0", "3/2/202")))
        .isEqualTo(
            "list.csv: has dates that can be read as day/month or month/day in column \"Date and"
                + " time\"; say which it is: victor journal map list.csv --set dates=DMY (or MDY)");
  }
}
