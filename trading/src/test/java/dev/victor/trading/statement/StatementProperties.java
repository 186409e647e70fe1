package dev.victor.trading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.fixture.MadeUpAccount;
import dev.victor.trading.fixture.Mt4Page;
import dev.victor.trading.fixture.Mt5Page;
import dev.victor.trading.fixture.Trade;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.detect.Statements;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatementProperties {

  private static final List<byte[]> PAGES =
      List.of(
          new Mt4Page(MadeUpAccount.week()).html().getBytes(StandardCharsets.UTF_8),
          new Mt5Page(MadeUpAccount.week()).html(),
          new Mt5Page(MadeUpAccount.week()).workbook());

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

  @Property(tries = 150)
  void any_account_reconciles_in_every_format(@ForAll("accounts") MadeUpAccount account) {
    Statement mt4 =
        read(new Mt4Page(account).html().getBytes(StandardCharsets.UTF_8)).orElseThrow();
    Statement mt5 = read(new Mt5Page(account).html()).orElseThrow();
    Statement old = read(new Mt5Page(account).old().html()).orElseThrow();

    assertThat(Reconciliation.of(mt4).differences()).isEmpty();
    assertThat(Reconciliation.of(mt5).differences()).isEmpty();
    assertThat(Reconciliation.of(old).differences()).isEmpty();
    assertThat(mt4.entries().positions()).hasSize(account.trades().size());
    assertThat(mt5.entries().deals()).hasSize(2 * account.trades().size());
  }

  @Provide
  Arbitrary<MadeUpAccount> accounts() {
    Arbitrary<BigDecimal> cents =
        Arbitraries.integers().between(-50_000, 50_000).map(cent -> BigDecimal.valueOf(cent, 2));
    Arbitrary<BigDecimal> costs =
        Arbitraries.integers().between(-500, 20).map(cent -> BigDecimal.valueOf(cent, 2));
    Arbitrary<List<List<BigDecimal>>> money =
        Combinators.combine(cents, costs, costs).as(List::of).list().ofMaxSize(25);
    return money.map(rows -> {
      List<Trade> trades = new ArrayList<>();
      LocalDateTime time = LocalDateTime.of(2026, 11, 2, 8, 0);
      for (int i = 0; i < rows.size(); i++) {
        trades.add(
            new Trade(
                10 + i,
                time.plusHours(i),
                time.plusHours(i).plusMinutes(30),
                "EURUSD",
                i % 3 == 0,
                "0.10",
                "1.10000",
                "1.10100",
                rows.get(i).get(1),
                rows.get(i).get(2),
                rows.get(i).get(0)));
      }
      return new MadeUpAccount("700123", "USD", new BigDecimal("100000.00"), trades);
    });
  }

  @Property(tries = 600)
  void a_truncated_file_is_never_taken_for_a_whole_one(@ForAll int seed) {
    Random random = new Random(seed);
    byte[] whole = PAGES.get(random.nextInt(PAGES.size()));
    int length = 1 + random.nextInt(whole.length - 40);

    assertThat(read(Arrays.copyOf(whole, length))).isEmpty();
  }

  @Property(tries = 1500)
  void a_mutated_file_is_refused_or_read_but_never_crashes(@ForAll int seed) {
    Random random = new Random(seed);
    byte[] bytes = PAGES.get(random.nextInt(PAGES.size())).clone();
    for (int i = 1 + random.nextInt(20); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }

    read(bytes).ifPresent(statement -> Reconciliation.of(statement).reconciled());
  }

  @Property(tries = 400)
  void a_page_with_a_row_lost_is_refused_or_does_not_reconcile(@ForAll int seed) {
    Random random = new Random(seed);
    String html = new Mt4Page(MadeUpAccount.week()).html();
    List<String> lines = new ArrayList<>(html.lines().toList());
    List<Integer> tickets = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("class=msdate")) {
        tickets.add(i);
      }
    }
    lines.remove((int) tickets.get(random.nextInt(tickets.size())));

    assertThat(read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)))
        .hasValueSatisfying(
            statement -> assertThat(Reconciliation.of(statement).reconciled()).isFalse());
  }

  @Property(tries = 300)
  void shuffled_rows_are_refused_or_read_but_never_crash(@ForAll int seed) {
    Random random = new Random(seed);
    String html =
        random.nextBoolean()
            ? new Mt4Page(MadeUpAccount.week()).html()
            : new String(new Mt5Page(MadeUpAccount.week()).html(), StandardCharsets.UTF_16LE);
    List<String> lines = new ArrayList<>(html.lines().toList());
    Collections.shuffle(lines.subList(4, lines.size() - 2), random);

    read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }
}
