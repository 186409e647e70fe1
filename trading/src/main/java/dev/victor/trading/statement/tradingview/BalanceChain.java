package dev.victor.trading.statement.tradingview;

import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.Contradiction;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the changes of a balance in the order in which they happened: by time, and within a second
/// so that each begins where the last one ended, for the export writes those in any order.
final class BalanceChain {

  private final List<BalanceRow> ordered = new ArrayList<>();
  private final List<Contradiction> broken = new ArrayList<>();

  /// @param rows in the order of the file
  BalanceChain(List<BalanceRow> rows) {
    List<BalanceRow> oldestFirst = new ArrayList<>(rows);
    if (rows.size() > 1 && rows.getFirst().time().isAfter(rows.getLast().time())) {
      Collections.reverse(oldestFirst);
    }
    oldestFirst.sort(Comparator.comparing(BalanceRow::time));
    int from = 0;
    while (from < oldestFirst.size()) {
      int to = from + 1;
      while (to < oldestFirst.size()
          && oldestFirst.get(to).time().equals(oldestFirst.get(from).time())) {
        to++;
      }
      link(oldestFirst.subList(from, to));
      from = to;
    }
  }

  /// Links the rows of one second. Where none begins at the balance, the first one left is next,
  /// and the chain is broken there.
  private void link(List<BalanceRow> second) {
    Map<BigDecimal, ArrayDeque<Integer>> byBefore = new HashMap<>();
    for (int i = 0; i < second.size(); i++) {
      byBefore.computeIfAbsent(key(second.get(i).before()), key -> new ArrayDeque<>()).add(i);
    }
    boolean[] linked = new boolean[second.size()];
    BigDecimal balance = ordered.isEmpty() ? start(second) : ordered.getLast().after();
    int first = 0;
    for (int n = 0; n < second.size(); n++) {
      while (linked[first]) {
        first++;
      }
      ArrayDeque<Integer> fitting = byBefore.get(key(balance));
      while (fitting != null && !fitting.isEmpty() && linked[fitting.peek()]) {
        fitting.poll();
      }
      int next = fitting == null || fitting.isEmpty() ? first : fitting.element();
      linked[next] = true;
      BalanceRow row = second.get(next);
      if (key(row.before()).compareTo(key(balance)) != 0) {
        broken.add(new Contradiction(row.where(), Total.BALANCE, row.before(), balance));
      }
      ordered.add(row);
      balance = row.after();
    }
  }

  /// The balance that no row of the first second leads to.
  private static BigDecimal start(List<BalanceRow> second) {
    Set<BigDecimal> afters = new HashSet<>();
    second.forEach(row -> afters.add(key(row.after())));
    return second.stream()
        .map(BalanceRow::before)
        .filter(before -> !afters.contains(key(before)))
        .findFirst()
        .orElse(second.getFirst().before());
  }

  private static BigDecimal key(BigDecimal balance) {
    return BalanceRow.compared(balance);
  }

  /// The rows, oldest first.
  List<BalanceRow> ordered() {
    return ordered;
  }

  /// Where a row does not begin at the balance the one before left.
  List<Contradiction> broken() {
    return broken;
  }
}
