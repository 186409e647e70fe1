package dev.victor.content.evaluate;

import dev.victor.content.story.DayWork;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSheet;
import dev.victor.core.fact.Period;
import dev.victor.core.git.Commit;
import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Some days as facts, and texts on them of which it is known whether they are true.
///
/// @param id its name
/// @param heldOut whether nobody who works on the gate may look at it
/// @param work what was done
/// @param truths texts that may be published
/// @param lies texts that may not, written by hand
record Sheet(String id, boolean heldOut, DayWork work, List<String> truths, List<Lie> lies) {

  private static final Kind<String> CELL = Kind.text("[^\\n]*", "one line");
  private static final int NUMBER_CELLS = 5;
  private static final int MADE = 3;

  /// A text with one mistake.
  record Lie(Mistake mistake, String text) {
    static Lie read(Block in) {
      return new Lie(
          in.required("class", Kind.word(Mistake.values()), "what is wrong"),
          in.required("text", Kind.text("[\\s\\S]*", "a text"), "the draft"));
    }
  }

  /// Copies the lists.
  Sheet {
    truths = List.copyOf(truths);
    lies = List.copyOf(lies);
  }

  /// Declares a sheet.
  ///
  /// A commit is `[hash, subject, file…]`, the hash followed by day and author where these differ
  /// from the first day and from Victor; a fact is `[id, subject, measure, value, unit]`, without
  /// the unit where the value is words.
  static Sheet read(Block in) {
    String id = in.required("id", Kind.text(), "its name");
    Boolean heldOut = in.optional("heldOut", Kind.flag(), "whether the gate's author may see it");
    Period period =
        new Period(
            in.required("from", Kind.day(), "first day"),
            in.required("to", Kind.day(), "last day"),
            ZoneId.of(in.required("zone", Kind.text(), "the author's zone")));
    DayWork work =
        new DayWork(
            in.required("project", Kind.text(), "its name"),
            period,
            commits(in.list("commits", Kind.list(CELL), "hash, subject and files"), period),
            in.list("merged", Kind.text(), "branches"),
            new FactSheet(facts(in.list("facts", Kind.list(CELL), "facts"), id, period)),
            in.list("words", Kind.text(), "the owner's own words"),
            true);
    return new Sheet(
        id,
        Boolean.TRUE.equals(heldOut),
        work,
        in.list("true", Kind.text(), "texts that may be published"),
        in.list("false", Kind.block(Lie::read), "texts that may not"));
  }

  private static List<Commit> commits(List<List<String>> lines, Period period) {
    List<Commit> commits = new ArrayList<>();
    for (List<String> cells : lines) {
      String[] made = cells.getFirst().split(" ", MADE);
      LocalDate day = made.length > 1 ? LocalDate.parse(made[1]) : period.from();
      commits.add(
          new Commit(
              made[0],
              day.atStartOfDay(period.zone()).toInstant().plusSeconds(60L * commits.size()),
              made.length == MADE ? made[2] : "Victor",
              "victor@example.com",
              cells.get(1),
              List.of("parent"),
              cells.subList(2, cells.size())));
    }
    return commits;
  }

  private static List<Fact> facts(List<List<String>> lines, String source, Period period) {
    return lines.stream()
        .map(cells ->
            cells.size() == NUMBER_CELLS
                ? Fact.number(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    new BigDecimal(cells.get(3)),
                    cells.get(4),
                    period,
                    source)
                : Fact.text(cells.get(0), cells.get(1), cells.get(2), cells.get(3), period, source))
        .toList();
  }
}
