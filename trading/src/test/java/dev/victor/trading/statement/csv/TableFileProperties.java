package dev.victor.trading.statement.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.fixture.Settled;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.detect.Statements;
import dev.victor.trading.statement.mapped.MappedReader;
import dev.victor.trading.statement.mapped.Proposal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Tables of every format, damaged in every way: read or refused, never anything else.
class TableFileProperties {

  private static final String MAPPED =
      "When,Ticker,B/S,How many,Filled at,Comm,Kind,Amount,Remark\n";

  private static final List<String> FILES =
      List.of(
          list(40),
          "Symbol,Side,Type,Qty,Fill Price,Status,Commission,Closing Time,Margin,Leverage,Order"
              + " ID\n"
              + "CME_MINI:ES1!,Buy,Market,2,5000,Filled,1.5,2026-02-16 16:30:17,\"25,000.00"
              + " USD\",20:1,11\n"
              + "NASDAQ:A,Sell,Limit,2,50,Cancelled,,2026-02-16 16:31:17,,,12\n",
          balance(30),
          "Contract,Product,Position ID,Bought,Avg. Buy,Sold,Avg. Sell,Account,Pair ID,Buy Fill"
              + " ID,Sell Fill ID,Paired Qty,Buy Price,Sell Price,P/L,Currency,Bought"
              + " Timestamp,Sold Timestamp\n"
              + "MESM6,MES,9,1,101.00,1,100.00,A,71,11,12,1,101.00,100.00,-5.00,USD,04/09/2026"
              + " 15:38:40,04/09/2026 15:40:03\n",
          """
          Instrument,Action,Quantity,Price,Time,ID,Order ID,Commission,Account
          MES 03-26,Buy,1,5000.25,1/15/2026 9:30:00 AM,e1,o1,$0.62,Sim
          MES 03-26,Sell,1,5010.25,1/15/2026 1:00:00 PM,e2,o2,$0.62,Sim
          """,
          """
          ID;Type;Time;Symbol;Comment;Amount
          2;Stocks/ETF sale;03.04.2024 10:00:00;A.DE;CLOSE BUY 3 @ 12.5;37.4
          1;Stocks/ETF purchase;01.03.2024 09:00:00;A.DE;OPEN BUY 3/40.5 @ 11.5;-34.6
          """,
          "Action,Time,ISIN,Ticker,No. of shares,Price / share,Currency (Price / share),Exchange"
              + " rate,Result,Currency (Result),Total,Currency (Total),ID\n"
              + "Market buy,2024-05-02 14:30:05.123,U1,ABC,4.0,50.00,USD,1.25,,,160.00,EUR,b1\n"
              + "Market sell,2024-05-03"
              + " 14:30:05.123,U1,ABC,4.0,55.00,USD,1.25,16,EUR,176.00,EUR,s1\n",
          MAPPED
              + "2026-01-15 09:30:00,ABC,buy,10,5.5,1,,,x\n"
              + "2026-01-15 09:31:00,ABC,sell,10,5.6,1,,,x\n"
              + "2026-01-16 09:31:00,,,,,,Deposit,100,x\n");

  private static String list(int trades) {
    StringBuilder rows =
        new StringBuilder(
            "Trade #,Type,Date and time,Signal,Price USDT,Size (qty),Size (value),Net P&L USD,Net"
                + " P&L %,Favorable excursion USD,Favorable excursion %,Adverse excursion"
                + " USD,Adverse excursion %,Cumulative P&L USD,Cumulative P&L %\n");
    Random random = new Random(7);
    LocalDateTime time = LocalDateTime.of(2026, 3, 1, 8, 0);
    BigDecimal total = BigDecimal.ZERO;
    for (int i = 1; i <= trades; i++) {
      BigDecimal profit = BigDecimal.valueOf(random.nextInt(2000) - 900, 2);
      total = total.add(profit);
      String end = ",1,100," + profit + ",1,5,1,-5,-1," + total + ",1\n";
      rows.append(i)
          .append(",Exit long,")
          .append(text(time.plusHours(2)))
          .append(",x,101")
          .append(end);
      rows.append(i).append(",Entry long,").append(text(time)).append(",x,100").append(end);
      time = time.plusHours(3);
    }
    return rows.toString();
  }

  private static String balance(int rows) {
    StringBuilder text =
        new StringBuilder(
            "Time,Balance before,Balance after,Realized PnL (value),Realized PnL"
                + " (currency),Action\n");
    LocalDateTime time = LocalDateTime.of(2026, 3, 1, 8, 0);
    BigDecimal before = new BigDecimal("1000");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      BigDecimal after = before.add(BigDecimal.valueOf(i * 7 % 11 * 2 - 11));
      lines.add(
          text(time)
              + ":00,"
              + before
              + ","
              + after
              + ",0,USD,"
              + (i % 2 == 0
                  ? "Close long position for symbol X:A at price 5 for 10 units."
                  : "Commission for: Enter position for symbol X:A at price 5 for 10 units"));
      before = after;
      time = i % 3 == 0 ? time : time.plusMinutes(1);
    }
    lines.reversed().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private static String text(LocalDateTime time) {
    return String.format(
        Locale.ROOT, "%s %02d:%02d", time.toLocalDate(), time.getHour(), time.getMinute());
  }

  private static Optional<Statement> read(byte[] bytes) {
    try {
      StatementFile file = StatementFile.of("x.csv", bytes, Optional.empty());
      Optional<Table> own = Table.of(file, headings -> headings.has("How many", "Filled at"));
      if (own.isPresent()) {
        var mapping = Proposal.of(own.get());
        return mapping.missing().isEmpty()
            ? Optional.of(new MappedReader(mapping).read(file))
            : Optional.empty();
      }
      return Optional.of(new Statements(List.of()).read(file));
    } catch (BadInput refused) {
      assertThat(refused.what()).isNotBlank();
      assertThat(refused.remedy()).isPresent();
      return Optional.empty();
    }
  }

  private static Optional<Statement> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void use(Statement statement) {
    Reconciliation.of(statement).reconciled();
    Settled.of(statement.entries());
  }

  @Property(tries = 500)
  void a_file_that_ends_within_a_row_is_never_taken_for_a_whole_one(@ForAll int seed) {
    Random random = new Random(seed);
    String whole = FILES.get(random.nextInt(FILES.size()));
    int lineEnd = whole.indexOf('\n', whole.indexOf('\n') + 1 + random.nextInt(20));
    int start = whole.lastIndexOf('\n', lineEnd - 1) + 1;
    String row = whole.substring(start, lineEnd);
    int lastSeparator = Math.max(row.lastIndexOf(','), row.lastIndexOf(';'));
    int end = start + 1 + random.nextInt(Math.max(1, lastSeparator));

    assertThat(read(whole.substring(0, end))).isEmpty();
  }

  @Property(tries = 2500)
  void a_mutated_file_is_read_or_refused_but_never_crashes(@ForAll int seed) {
    Random random = new Random(seed);
    byte[] bytes = FILES.get(random.nextInt(FILES.size())).getBytes(StandardCharsets.UTF_8).clone();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      bytes[at] =
          random.nextBoolean()
              ? (byte) random.nextInt(256)
              : (byte) ",;\"\n-.0123456789e+ $%".charAt(random.nextInt(21));
    }

    read(bytes).ifPresent(TableFileProperties::use);
  }

  @Property(tries = 2000)
  void a_truncated_file_is_read_or_refused_but_never_crashes(@ForAll int seed) {
    Random random = new Random(seed);
    byte[] whole = FILES.get(random.nextInt(FILES.size())).getBytes(StandardCharsets.UTF_8);

    read(Arrays.copyOf(whole, 1 + random.nextInt(whole.length)))
        .ifPresent(TableFileProperties::use);
  }

  @Property(tries = 2000)
  void shuffled_rows_and_columns_say_the_same(@ForAll int seed) {
    Random random = new Random(seed);
    String whole = random.nextBoolean() ? list(12) : balance(12);
    List<List<String>> cells = new ArrayList<>();
    whole.lines().forEach(line -> cells.add(new ArrayList<>(List.of(line.split(",", -1)))));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < cells.getFirst().size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<String> rows = new ArrayList<>();
    for (List<String> row : cells) {
      rows.add(String.join(",", order.stream().map(row::get).toList()));
    }
    boolean ofTrades = whole.startsWith("Trade");
    if (ofTrades) {
      Collections.shuffle(rows.subList(1, rows.size()), random);
    }

    Statement shuffled = read(String.join("\n", rows)).orElseThrow();
    Statement plain = read(whole).orElseThrow();
    assertThat(shuffled.entries()).isEqualTo(plain.entries());
    assertThat(Reconciliation.of(shuffled).differences()).isEmpty();
  }

  @Property(tries = 500)
  void a_row_lost_from_a_file_that_states_its_totals_is_seen(@ForAll int seed) {
    Random random = new Random(seed);
    List<String> rows =
        new ArrayList<>((random.nextBoolean() ? list(12) : balance(12)).lines().toList());
    rows.remove(2 + random.nextInt(rows.size() - 4));

    assertThat(
            read(String.join("\n", rows))
                .map(statement -> Reconciliation.of(statement).reconciled()))
        .isNotEqualTo(Optional.of(true));
  }

  @Property(tries = 200)
  void overlapping_exports_name_the_same_rows_alike(@ForAll int seed) {
    Random random = new Random(seed);
    List<String> rows = list(30).lines().toList();
    int from = 1 + 2 * random.nextInt(10);
    List<String> part = new ArrayList<>(List.of(rows.getFirst()));
    part.addAll(rows.subList(from, rows.size()));

    List<String> all =
        read(String.join("\n", rows)).orElseThrow().entries().positions().stream()
            .map(held -> held.id())
            .toList();
    List<String> some =
        read(String.join("\n", part)).orElseThrow().entries().positions().stream()
            .map(held -> held.id())
            .toList();
    assertThat(all).endsWith(some.toArray(String[]::new));
  }
}
