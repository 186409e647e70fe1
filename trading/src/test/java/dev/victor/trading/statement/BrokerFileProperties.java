package dev.victor.trading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.fixture.ActivityStatement;
import dev.victor.trading.fixture.DealDump;
import dev.victor.trading.fixture.FlexQuery;
import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.detect.Statements;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BrokerFileProperties {

  private static final List<byte[]> FILES =
      List.of(
          bytes(flex().xml()),
          flex().xml().getBytes(StandardCharsets.UTF_16LE),
          bytes(ActivityStatement.month().csv()),
          bytes(DealDump.week().json()),
          bytes(DealDump.week().lines()),
          bytes(DealDump.week().csv()),
          DealDump.week().workbook());

  /// How many files each try of a hostile property makes; raise it with `-Dvictor.hostile=10`.
  private static final int ROUNDS = Integer.getInteger("victor.hostile", 1);

  private static Stream<Random> rounds(int seed) {
    return IntStream.range(0, ROUNDS).mapToObj(round -> new Random(31L * seed + round));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static FlexQuery flex() {
    return new FlexQuery()
        .fill("ACME", "100", "10.00", "-1.00", "0", "O", 1)
        .fill("ACME", "-60", "12.00", "-0.60", "118.80", "C", 2)
        .fill("ACME", "-40", "9.00", "-0.40", "-40.80", "C", 3)
        .booking("Deposits/Withdrawals", "1000", 1)
        .booking("Dividends", "12.50", 2)
        .section(
            "<CashReport><CashReportCurrency currency=\"BASE_SUMMARY\" commissions=\"-2\""
                + " depositWithdrawals=\"1000\" dividends=\"12.5\" /></CashReport>");
  }

  private static Optional<Statement> read(byte[] bytes) {
    try {
      return Optional.of(
          new Statements(List.of()).read(StatementFile.of("x", bytes, Optional.empty())));
    } catch (BadInput refused) {
      assertThat(refused.what()).isNotBlank();
      assertThat(refused.remedy()).isPresent();
      return Optional.empty();
    }
  }

  private static void use(Statement statement) {
    Reconciliation.of(statement).reconciled();
    Settled.of(statement.entries());
  }

  @Property(tries = 3000)
  void a_mutated_file_is_refused_or_read_but_never_crashes(@ForAll int seed) {
    rounds(seed).forEach(BrokerFileProperties::mutated);
  }

  private static void mutated(Random random) {
    byte[] bytes = FILES.get(random.nextInt(FILES.size())).clone();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] =
          random.nextBoolean()
              ? (byte) random.nextInt(256)
              : (byte) "0123456789-.,;/\"<>=&ECO".charAt(random.nextInt(23));
    }

    read(bytes).ifPresent(BrokerFileProperties::use);
  }

  @Property(tries = 2000)
  void a_file_whose_words_are_exchanged_is_refused_or_read_but_never_crashes(@ForAll int seed) {
    rounds(seed).forEach(BrokerFileProperties::exchanged);
  }

  private static void exchanged(Random random) {
    String text = new String(FILES.get(random.nextInt(FILES.size() - 1)), StandardCharsets.UTF_8);
    String[] words = text.split("(?<=[\",= \\n])", -1);
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      words[random.nextInt(words.length)] = words[random.nextInt(words.length)];
    }

    read(bytes(String.join("", words))).ifPresent(BrokerFileProperties::use);
  }

  @Property(tries = 1500)
  void a_truncated_document_is_never_taken_for_a_whole_one(@ForAll int seed) {
    rounds(seed).forEach(BrokerFileProperties::truncated);
  }

  private static void truncated(Random random) {
    byte[] whole = random.nextBoolean() ? FILES.getFirst() : FILES.get(3);
    int length = 1 + random.nextInt(whole.length - 3);

    assertThat(read(Arrays.copyOf(whole, length))).isEmpty();
  }

  @Property(tries = 1500)
  void a_truncated_activity_statement_is_refused_or_does_not_reconcile(@ForAll int seed) {
    byte[] whole = FILES.get(2);
    int kept = new String(whole, StandardCharsets.UTF_8).indexOf("Interest Accruals");
    Random random = new Random(seed);
    int begin = new String(whole, StandardCharsets.UTF_8).indexOf("Open Positions,Header");
    byte[] cut = Arrays.copyOf(whole, begin + random.nextInt(kept - begin - 60));

    read(cut)
        .ifPresent(statement -> assertThat(Reconciliation.of(statement).reconciled()).isFalse());
  }

  @Property(tries = 1000)
  void rows_in_another_order_are_the_same_trades(@ForAll int seed) {
    Random random = new Random(seed);
    String csv = ActivityStatement.month().csv();
    List<String> lines = new ArrayList<>(csv.lines().toList());
    int from =
        lines.indexOf(
            lines.stream().filter(each -> each.contains("Order,Stocks")).findFirst().orElseThrow());
    Collections.shuffle(lines.subList(from, from + 3), random);
    List<String> xml = new ArrayList<>(flex().xml().lines().toList());
    int first = xml.indexOf("<Trades>") + 1;
    Collections.shuffle(xml.subList(first, first + 3), random);

    assertThat(read(bytes(String.join("\n", lines))).orElseThrow().entries())
        .isEqualTo(read(bytes(csv)).orElseThrow().entries());
    assertThat(read(bytes(String.join("\n", xml))).orElseThrow().entries())
        .isEqualTo(read(bytes(flex().xml())).orElseThrow().entries());
  }

  @Property(tries = 300)
  void what_the_deals_add_up_to_is_what_the_broker_realised(
      @ForAll("trades") List<List<BigDecimal>> trades) {
    FlexQuery query = new FlexQuery();
    BigDecimal realized = BigDecimal.ZERO;
    int number = 1;
    for (List<BigDecimal> each : trades) {
      BigDecimal quantity = each.get(0);
      BigDecimal gross = each.get(2).subtract(each.get(1)).multiply(quantity);
      BigDecimal net = gross.add(each.get(3)).add(each.get(4));
      query
          .fill("S" + number, quantity + "", each.get(1) + "", each.get(3) + "", "0", "O", number++)
          .fill(
              "S" + (number - 1),
              "-" + quantity,
              each.get(2) + "",
              each.get(4) + "",
              net + "",
              "C",
              number++);
      realized = realized.add(net);
    }
    Statement statement = read(bytes(query.xml())).orElseThrow();
    Entries settled = Settled.of(statement.entries());

    assertThat(Reconciliation.of(statement).computed().get(Total.CLOSED))
        .isEqualByComparingTo(realized);
    assertThat(
            settled.positions().stream()
                .map(position -> position.result())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(realized);
    assertThat(settled.deals()).extracting(Deal::id).doesNotHaveDuplicates();
    assertThat(statement.entries().flows()).extracting(Flow::id).isEmpty();
  }

  /// Quantity, price in, price out, commission in, commission out.
  @Provide
  Arbitrary<List<List<BigDecimal>>> trades() {
    Arbitrary<BigDecimal> quantity =
        Arbitraries.integers().between(1, 500).map(BigDecimal::valueOf);
    Arbitrary<BigDecimal> price =
        Arbitraries.integers().between(1, 100_000).map(cent -> BigDecimal.valueOf(cent, 2));
    Arbitrary<BigDecimal> commission =
        Arbitraries.integers().between(-500_000, 100).map(part -> BigDecimal.valueOf(part, 5));
    return Combinators.combine(quantity, price, price, commission, commission)
        .as(List::of)
        .list()
        .ofMaxSize(20);
  }
}
