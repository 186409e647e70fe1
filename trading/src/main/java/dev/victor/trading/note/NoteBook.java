package dev.victor.trading.note;

import dev.victor.core.command.Outcome;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.io.ContentHash;
import dev.victor.core.project.Project;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Note;
import dev.victor.trading.journal.Position;
import dev.victor.trading.report.AccountChoice;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Answers `journal note`: adds, lists and removes notes of one account.
public final class NoteBook {

  private static final int LONGEST = 4_000;
  private static final int ID_LENGTH = 8;

  private final JournalStore journal;
  private final Project project;
  private final String account;

  /// The notes of an account.
  ///
  /// @param named the account, or none to take the only one
  public NoteBook(JournalStore journal, Project project, Optional<String> named) {
    this.journal = journal;
    this.project = project;
    List<Account> held = journal.accounts();
    this.account =
        new AccountChoice(held, project)
            .choose(named)
            .filter(chosen -> held.stream().anyMatch(each -> each.id().equals(chosen)))
            .orElseThrow(NoteBook::nothing);
  }

  /// Says that nothing was ever imported.
  public static BadInput nothing() {
    return new BadInput(
        null, "the journal is empty", "add a statement first: victor journal import FILE");
  }

  /// What is to be noted.
  ///
  /// @param words the subject, if any, and the text
  /// @param setup what kind of trade it was meant to be
  /// @param tags words to find it by
  public record Wish(List<String> words, Optional<String> setup, List<String> tags) {}

  /// Adds a note. Words that name no day or trade are all text, about today.
  public Outcome add(Wish wish, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, project.zone());
    Optional<Subject> named =
        wish.words().isEmpty()
            ? Optional.empty()
            : Subject.of(wish.words().getFirst(), journal, account, today, project.zone());
    if (named.isEmpty() && wish.words().size() > 1 && !wish.words().getFirst().contains(" ")) {
      throw new UsageError(
          wish.words().getFirst(),
          "no such day or trade",
          "say today, 2026-11-22, today/2 or a trade's number; put the text in quotes");
    }
    Subject subject = named.orElse(new Subject(today, Optional.empty()));
    String text =
        String.join(" ", wish.words().subList(named.isPresent() ? 1 : 0, wish.words().size()))
            .strip();
    Note note = note(subject, wish, text, now);
    return new NoteAdded(note, subject.position(), journal.keep(note), project.zone());
  }

  private Note note(Subject subject, Wish wish, String text, Instant now) {
    Labels.check(wish.tags(), wish.setup());
    if (text.length() > LONGEST) {
      throw new UsageError(
          null, "a note of " + text.length() + " characters", "at most " + LONGEST);
    }
    if (text.isEmpty() && wish.tags().isEmpty() && wish.setup().isEmpty()) {
      throw new UsageError(
          null, "nothing to note", "victor journal note add today \"what I learned\"");
    }
    Optional<String> position = subject.position().map(Position::id);
    Instant written = Instant.ofEpochMilli(now.toEpochMilli());
    String id =
        ContentHash.of(
                String.join(
                        "\n",
                        account,
                        subject.day().toString(),
                        position.orElse(""),
                        text,
                        wish.setup().orElse(""),
                        String.join(" ", wish.tags()),
                        written.toString())
                    .getBytes(StandardCharsets.UTF_8))
            .hex()
            .substring(0, ID_LENGTH);
    return new Note(
        id,
        account,
        subject.day(),
        position,
        written,
        wish.setup(),
        wish.tags().stream().distinct().toList(),
        text);
  }

  /// The notes of some days.
  public Outcome list(Period period) {
    return new NoteList(account, period, journal.notes(account, period), project.zone());
  }

  /// Removes a note by its id.
  public Outcome remove(String id) {
    Note note =
        journal.notes(account, Period.all(project.zone())).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(
                () -> new UsageError(id, "no such note", "see them: victor journal note list"));
    journal.drop(note);
    return new NoteRemoved(note);
  }
}
