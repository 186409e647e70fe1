package dev.victor.cli.today;

import dev.victor.core.fact.Period;
import dev.victor.core.fact.Stretch;
import dev.victor.core.workspace.Session;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.recap.JournalRecap;
import dev.victor.trading.recap.Recap;
import dev.victor.trading.report.OpenJournal;
import dev.victor.trading.report.Trust;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The day's trades on every account, and their pages.
final class JournalLook implements Look {

  private final boolean rehearsal;

  JournalLook(boolean rehearsal) {
    this.rehearsal = rehearsal;
  }

  @Override
  public String id() {
    return "journal";
  }

  @Override
  public Line look(Session session, Period day) {
    List<Recap> recaps =
        OpenJournal.read(
            session.workspace(),
            session.environment(),
            journal -> recaps(new JournalRecap(journal, session.workspace()), session, day));
    if (recaps.isEmpty()) {
      return Line.ok(id(), "no statement imported");
    }
    boolean several = recaps.size() > 1;
    String text =
        recaps.stream()
            .map(recap ->
                (several ? recap.report().account() + " " : "")
                    + recap.line()
                    + "  "
                    + recap.trust().words())
            .collect(Collectors.joining("; "));
    return recaps.stream().anyMatch(recap -> recap.trust() == Trust.NOT_RECONCILED)
        ? Line.needed(id(), text, "victor journal import FILE")
        : Line.ok(id(), text);
  }

  private List<Recap> recaps(JournalRecap daily, Session session, Period day) {
    List<Recap> recaps = daily.all(day.from());
    for (Recap recap : recaps) {
      daily.answer(
          new JournalRecap.Wish(
              Optional.of(recap.report().account()),
              Stretch.DAY,
              day.from(),
              rehearsal,
              Sparkline.of(session.environment())));
    }
    return recaps;
  }
}
