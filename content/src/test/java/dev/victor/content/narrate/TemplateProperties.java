package dev.victor.content.narrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.content.story.DayWork;
import dev.victor.content.story.Days22;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSheet;
import dev.victor.core.fact.Period;
import dev.victor.core.git.Commit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Whatever was done, the template says nothing that the gate refuses, and leaves nothing out.
class TemplateProperties {

  private static final Period DAY = Period.day(Days22.DAY, ZoneOffset.UTC);

  @Property
  void whatever_was_done_the_template_passes_the_gate(
      @ForAll("subjects") List<String> subjects,
      @ForAll("branches") List<String> merged,
      @ForAll("figures") List<Fact> facts) {
    List<Commit> commits = new ArrayList<>();
    for (String subject : subjects) {
      commits.add(
          Days22.commit(commits.size(), subject, "src/f" + commits.size() % 7 + ".py", "b.md"));
    }
    Narration narration =
        new TemplateNarrator(Optional.empty())
            .narrate(
                new DayWork(
                    "Alpha Lab", DAY, commits, merged, new FactSheet(facts), List.of(), false));

    assertThat(narration.verdict().unbacked()).as(narration.text()).isEmpty();
    assertThat(narration.verdict().missing()).as(narration.text()).isEmpty();
  }

  @Provide
  Arbitrary<List<String>> subjects() {
    Arbitrary<String> lead =
        Arbitraries.of(
            "feat: ", "fix(core): ", "perf(lstm)!: ", "docs: ", "test(x1): ", "", "wip ");
    Arbitrary<String> words =
        Arbitraries.of(
                "add",
                "the",
                "reader",
                "rose",
                "to",
                "99.9",
                "%",
                "all",
                "tests",
                "no",
                "loss",
                "profit",
                "first",
                "v1.2.0",
                "GOOG",
                "src/a.py",
                "three",
                "and",
                "best",
                "of",
                "Friday",
                "deployed",
                "is",
                "coverage",
                "12",
                "USD",
                "\u201cso\u201d",
                "@here",
                "`x`")
            .list()
            .ofMinSize(1)
            .ofMaxSize(9)
            .map(list -> String.join(" ", list));
    Arbitrary<String> signs = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(40);
    Arbitrary<String> text = Arbitraries.frequencyOf(Tuple.of(4, words), Tuple.of(1, signs));
    return Combinators.combine(lead, text).as(String::concat).list().ofMaxSize(14);
  }

  @Provide
  Arbitrary<List<String>> branches() {
    return Arbitraries.of("feat/lstm", "fix/loader-2", "main-2026", "release/1.2")
        .set()
        .ofMaxSize(4)
        .map(List::copyOf);
  }

  @Provide
  Arbitrary<List<Fact>> figures() {
    Arbitrary<BigDecimal> number =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(5000)).ofScale(2);
    Arbitrary<Integer> count = Arbitraries.integers().between(0, 40);
    return Combinators.combine(number, number, number, count, count, Arbitraries.of(-1, 1))
        .as((before, now, net, won, lost, sign) -> {
          List<Fact> facts = new ArrayList<>();
          facts.add(
              number("git.linesAdded", "Alpha Lab", "lines added", before.toBigInteger(), "lines"));
          facts.add(
              number(
                  "git.linesRemoved", "Alpha Lab", "lines removed", now.toBigInteger(), "lines"));
          facts.add(fact("metric.skill", "", "Skill", now, "ratio"));
          if (before.compareTo(now) != 0) {
            facts.add(fact("metric.skill.before", "", "Skill before", before, "ratio"));
            facts.add(fact("run.lstm.val_loss.last", "lstm", "val_loss", before, ""));
            facts.add(fact("run.lstm.val_loss.last.before", "lstm", "val_loss before", now, ""));
            facts.add(
                fact(
                    "run.lstm.val_loss.change",
                    "lstm",
                    "val_loss change",
                    before.subtract(now),
                    ""));
            facts.add(fact("run.lstm.val_loss.best", "lstm", "best val_loss", before.min(now), ""));
          }
          if (won + lost > 0) {
            facts.add(
                fact("journal.trades", "ftmo", "trades", BigDecimal.valueOf(won + lost), "trades"));
            facts.add(fact("journal.won", "ftmo", "trades won", BigDecimal.valueOf(won), "trades"));
            facts.add(
                fact("journal.lost", "ftmo", "trades lost", BigDecimal.valueOf(lost), "trades"));
            facts.add(
                fact(
                    "journal.netPercent",
                    "ftmo",
                    "net profit",
                    net.multiply(BigDecimal.valueOf(sign)),
                    "%"));
            facts.add(fact("journal.profitFactor", "ftmo", "profit factor", now, "ratio"));
          }
          return facts;
        });
  }

  private static Fact number(
      String id, String subject, String measure, BigInteger value, String unit) {
    return fact(id, subject, measure, new BigDecimal(value), unit);
  }

  private static Fact fact(
      String id, String subject, String measure, BigDecimal value, String unit) {
    return Fact.number(id, subject, measure, value, unit, DAY, "x");
  }
}
