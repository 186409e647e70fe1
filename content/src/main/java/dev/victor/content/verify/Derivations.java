package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Numbers that follow from facts: how a measure moved, sums and differences of what has one unit,
/// shares of a whole, and how many things of a kind there are.
final class Derivations {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final int MOST_IN_A_GROUP = 16;
  private static final Map<String, String> EARLIER = Map.of(".before", "", ".first", ".last");
  private static final Map<String, List<String>> THINGS =
      Map.of(
          "journal.", List.of("account", "broker"),
          "run.", List.of("model", "run", "training"),
          "strategy.", List.of("strategy"),
          "folder.", List.of("folder"));

  private final Known known;
  private final List<Measured> found = new ArrayList<>();

  Derivations(Known known) {
    this.known = known;
  }

  /// What a measure was and what it became.
  record Move(Measured before, Measured after) {
    int sign() {
      return after.value().compareTo(before.value());
    }

    BigDecimal ratio() {
      return before.value().signum() == 0
          ? BigDecimal.ZERO
          : after.value().divide(before.value(), DIGITS);
    }
  }

  /// Every measure of which an earlier value is known.
  static List<Move> moves(List<Measured> measured) {
    Map<String, Measured> byId = new HashMap<>();
    measured.stream().filter(Measured::primary).forEach(each -> byId.put(each.fact().id(), each));
    List<Move> moves = new ArrayList<>();
    byId.forEach((id, before) ->
        EARLIER.forEach((mark, now) -> {
          if (id.endsWith(mark)) {
            String later = id.substring(0, id.length() - mark.length()) + now;
            Optional.ofNullable(byId.get(later))
                .map(after -> new Move(before, after))
                .ifPresent(moves::add);
          }
        }));
    return moves;
  }

  List<Measured> all() {
    moves(known.measured).forEach(this::moved);
    groups().values().stream()
        .filter(group -> group.size() <= MOST_IN_A_GROUP)
        .forEach(this::pairs);
    subjectSums();
    found.addAll(PerTrade.of(known.measured));
    counts();
    found.add(
        new Measured(
            BigDecimal.valueOf(
                java.time.temporal.ChronoUnit.DAYS.between(
                        known.ground.period().from(), known.ground.period().to())
                    + 1),
            Unit.DAYS,
            Set.of("day"),
            "",
            "days told of",
            List.of()));
    return found;
  }

  private void moved(Move move) {
    Measured after = move.after();
    BigDecimal difference = after.value().subtract(move.before().value());
    Unit unit = after.unit().equals(Unit.PERCENT) ? Unit.POINTS : after.unit();
    add(difference, unit, after.label(), after.subject(), "difference", after, move.before());
    if (move.before().value().signum() != 0) {
      BigDecimal ratio = move.ratio();
      BigDecimal change = difference.multiply(HUNDRED).divide(move.before().value().abs(), DIGITS);
      add(
          change,
          Unit.PERCENT,
          after.label(),
          after.subject(),
          "percent change",
          after,
          move.before());
      add(ratio, Unit.TIMES, after.label(), after.subject(), "ratio", after, move.before());
    }
  }

  private Map<String, List<Measured>> groups() {
    Map<String, List<Measured>> groups = new LinkedHashMap<>();
    known.measured.stream()
        .filter(each -> each.primary() && (each.unit().isNoun() || each.unit().isMoney()))
        .filter(each -> !each.fact().id().endsWith(".before"))
        .forEach(each ->
            groups
                .computeIfAbsent(
                    each.unit().family() + "\n" + each.subject(), key -> new ArrayList<>())
                .add(each));
    return groups;
  }

  private void pairs(List<Measured> group) {
    for (Measured one : group) {
      for (Measured other : group) {
        boolean part = one.label().containsAll(other.label()) && !one.label().equals(other.label());
        if (part && other.value().signum() > 0) {
          BigDecimal share = one.value().multiply(HUNDRED).divide(other.value(), DIGITS);
          add(share, Unit.PERCENT, one.label(), one.subject(), "share", one, other);
        } else if (!part
            && group.indexOf(one) < group.indexOf(other)
            && !whole(group, one, other)) {
          Set<String> common = common(one, other);
          add(one.value().add(other.value()), one.unit(), common, one.subject(), "sum", one, other);
          add(
              one.value().subtract(other.value()),
              one.unit(),
              common,
              one.subject(),
              "difference",
              one,
              other);
        }
      }
    }
  }

  private static Set<String> common(Measured one, Measured other) {
    Set<String> common = new LinkedHashSet<>(one.label());
    common.retainAll(other.label());
    common.add(one.unit().family());
    return common;
  }

  /// Whether one of the two is a part of the other, or something else is what both are parts of.
  private static boolean whole(List<Measured> group, Measured one, Measured other) {
    Set<String> common = common(one, other);
    return other.label().containsAll(one.label())
        || group.stream().anyMatch(each -> each.label().equals(common));
  }

  /// What several accounts did together.
  private void subjectSums() {
    Map<String, List<Measured>> same = new LinkedHashMap<>();
    known.measured.stream()
        .filter(each -> each.primary() && !each.subject().isEmpty())
        .filter(each -> each.unit().isNoun() || each.unit().isMoney())
        .forEach(each ->
            same.computeIfAbsent(
                    each.unit().family() + each.label().stream().sorted().toList(),
                    key -> new ArrayList<>())
                .add(each));
    for (List<Measured> group : same.values()) {
      if (group.size() > 1) {
        BigDecimal sum =
            group.stream().map(Measured::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Measured first = group.getFirst();
        found.add(
            new Measured(
                sum,
                first.unit(),
                first.label(),
                "",
                "sum",
                group.stream().map(Measured::fact).toList()));
      }
    }
  }

  private void counts() {
    Map<String, List<Fact>> kinds = new LinkedHashMap<>();
    for (Fact fact : known.ground.facts()) {
      if (fact.value() instanceof Fact.Text && fact.subject().isEmpty()) {
        kinds.computeIfAbsent(fact.measure(), each -> new ArrayList<>()).add(fact);
      }
    }
    kinds.forEach((kind, facts) -> count(kind, facts));
    THINGS.forEach((prefix, things) -> {
      Map<String, Fact> subjects = new LinkedHashMap<>();
      known.ground.facts().stream()
          .filter(fact -> fact.id().startsWith(prefix) && !fact.subject().isEmpty())
          .forEach(fact -> subjects.putIfAbsent(fact.subject(), fact));
      things.forEach(thing -> count(thing, List.copyOf(subjects.values())));
      Set<String> stems = new LinkedHashSet<>();
      subjects.keySet().forEach(subject -> stems.add(subject.replaceFirst("[-_ ]?\\d+$", "")));
      if (subjects.size() > 1 && stems.size() == 1) {
        count(stems.iterator().next(), List.copyOf(subjects.values()));
      }
    });
  }

  private void count(String kind, List<Fact> facts) {
    Set<String> label = Words.label(kind);
    if (facts.isEmpty() || label.isEmpty()) {
      return;
    }
    String thing = label.stream().reduce((first, second) -> second).orElseThrow();
    boolean counted =
        known.measured.stream()
            .anyMatch(each -> each.unit().family().equals(thing) && each.primary());
    if (!counted) {
      Set<String> wide = new LinkedHashSet<>(label);
      if (facts.getFirst().id().startsWith("tag.")) {
        wide.addAll(Set.of("release", "version"));
      }
      found.add(
          new Measured(
              BigDecimal.valueOf(facts.size()), Unit.ofFact(thing), wide, "", "count", facts));
    }
  }

  private void add(
      BigDecimal value, Unit unit, Set<String> label, String subject, String how, Measured... of) {
    found.add(
        new Measured(value, unit, label, subject, how, Stream.of(of).map(Measured::fact).toList()));
  }
}
