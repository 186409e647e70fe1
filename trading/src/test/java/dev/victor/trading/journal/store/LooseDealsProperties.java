package dev.victor.trading.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.fact.Period;
import dev.victor.trading.fixture.Fills;
import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Side;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class LooseDealsProperties {

  private static final Period ALL = Period.all(ZoneOffset.UTC);

  private static Path folder = Path.of("");

  @BeforeContainer
  static void make() throws IOException {
    folder = Files.createTempDirectory("loose");
  }

  @AfterContainer
  static void remove() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /// However fills are cut into files, whichever file comes first, and however often: the journal
  /// holds what it would hold had they come at once.
  @Property(tries = 150)
  void files_may_come_in_any_order(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int count) throws IOException {
    Random random = new Random(seed);
    List<Deal> deals = deals(random, count);
    Entries expected = Settled.of(new Entries(deals, List.of(), List.of()));
    Path file = Files.createTempDirectory(folder, "case").resolve("journal.db");
    try (JournalStore store = SqliteJournal.open(file, folder)) {
      int unmatched = 0;
      for (List<Deal> part : parts(random, deals)) {
        unmatched = store.add(batch(part)).unmatched();
      }
      Ledger ledger = store.ledger("main", ALL);

      assertThat(ledger.deals()).isEqualTo(expected.deals());
      assertThat(ledger.positions()).containsExactlyInAnyOrderElementsOf(expected.positions());
      assertThat(unmatched).isZero();
      List<BigDecimal> results = new ArrayList<>();
      store.spans("main", ALL, span -> results.add(span.money().total()));
      assertThat(results).isEqualTo(ledger.positions().stream().map(Position::result).toList());
    }
  }

  private static List<Deal> deals(Random random, int count) {
    Fills fills = new Fills();
    for (int i = 0; i < count; i++) {
      fills.fill(
          random.nextInt(4) == 0 ? "NQ" : "ES",
          random.nextBoolean() ? Side.BUY : Side.SELL,
          String.valueOf(1 + random.nextInt(3)),
          String.valueOf(90 + random.nextInt(20)));
    }
    return fills.deals();
  }

  /// Some files, which overlap, in any order.
  private static List<List<Deal>> parts(Random random, List<Deal> deals) {
    List<List<Deal>> parts = new ArrayList<>();
    for (int from = 0; from < deals.size(); ) {
      int to = Math.min(deals.size(), from + 1 + random.nextInt(8));
      parts.add(deals.subList(Math.max(0, from - random.nextInt(3)), to));
      from = to;
    }
    Collections.shuffle(parts, random);
    return parts;
  }

  private static Batch batch(List<Deal> deals) {
    return new Batch(
        new Account("main", "", "", "USD", Optional.empty(), Optional.empty(), ZoneId.of("UTC")),
        new Batch.Source("fills.csv", deals.toString(), "mapped", Instant.EPOCH),
        BigDecimal.ZERO,
        new Entries(deals, List.of(), List.of()),
        new Batch.Reading(false, true),
        List.of(),
        Set.of(),
        BigDecimal.ZERO,
        true);
  }
}
