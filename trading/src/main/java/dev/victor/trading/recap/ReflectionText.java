package dev.victor.trading.recap;

import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.fact.Stretch;
import dev.victor.core.template.PlainText;
import dev.victor.trading.journal.Note;
import dev.victor.trading.note.NoteWords;
import dev.victor.trading.report.Figures;
import dev.victor.trading.rule.Breach;
import java.time.LocalDate;
import java.util.List;

/// Rules, notes and questions on the terminal.
final class ReflectionText {

  private final Recap recap;
  private final Console console;

  ReflectionText(Recap recap, Console console) {
    this.recap = recap;
    this.console = console;
  }

  void print() {
    rules();
    notes();
    if (recap.traded() && !recap.reflection().answered()) {
      questions();
    }
  }

  private void rules() {
    List<Breach> breaches = recap.reflection().breaches();
    if (breaches.isEmpty()) {
      if (recap.reflection().ruled() && recap.traded()) {
        console.line("");
        console.line("  " + console.in(Tone.GOOD, "rules kept"));
      }
      return;
    }
    console.line("");
    console.line("  " + console.in(Tone.BAD, "rules broken"));
    Table table = new Table();
    for (Breach breach : breaches) {
      table.row(day(breach.day()) + breach.rule(), PlainText.line(breach.evidence()));
    }
    console.table(4, table);
  }

  private String day(LocalDate day) {
    return recap.stretch() == Stretch.DAY ? "" : day + "  ";
  }

  private void notes() {
    List<Note> notes = recap.reflection().notes();
    if (notes.isEmpty()) {
      return;
    }
    console.line("");
    console.line("  " + console.in(Tone.STRONG, "notes"));
    Table table = new Table();
    for (Note note : notes) {
      table.row(
          day(note.day())
              + note.position()
                  .map(position -> "trade " + PlainText.line(position))
                  .orElse("the day"),
          NoteWords.of(note));
    }
    console.table(4, table);
  }

  private void questions() {
    console.line("");
    int number = 1;
    for (String question :
        Questions.of(
            recap,
            trade ->
                RecapView.side(trade)
                    + " "
                    + PlainText.line(trade.symbol())
                    + ", "
                    + Figures.signedMoney(trade.result()))) {
      console.line("  " + number++ + ". " + question);
    }
    LocalDate last =
        recap.days().isEmpty() ? recap.report().period().to() : recap.days().getLast().day();
    console.line("  answer: victor journal note add " + last + " \"\u2026\"");
  }
}
