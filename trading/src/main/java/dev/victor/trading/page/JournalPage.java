package dev.victor.trading.page;

import dev.victor.core.command.Outcome;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.project.Journal;
import dev.victor.core.workspace.Session;
import dev.victor.trading.excursion.CandleExcursions;
import dev.victor.trading.filter.StrategyLinks;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.report.AccountChoice;
import dev.victor.trading.rule.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Answers `journal report --html`: the page of one account, written whole or not at all.
///
/// Money is in it where only its owner looks: in `.victor`, outside the workspace and of every
/// repository, or where git ignores it. Anywhere else the page could be committed, and it is left
/// out unless `project.json` says otherwise. So are the owner's notes, which stay out of a page
/// without money too.
public final class JournalPage {

  private final Optional<JournalStore> journal;
  private final Session session;

  /// A page from this journal, if there is one yet, with the notes in it and by the rules of the
  /// project.
  public JournalPage(Optional<JournalStore> journal, Session session) {
    this.journal = journal;
    this.session = session;
  }

  /// Writes the page.
  ///
  /// @throws BadInput when the journal holds nothing of the account, or the file can be none
  /// @throws dev.victor.core.failure.NeedsPerson when another file is in the way
  public Outcome write(PageWish wish) {
    Account account = account(wish);
    PagePlace place = PagePlace.of(session, wish.file(), wish.rehearsal());
    place.refuseOthers();
    Verdict verdict = verdict(wish.showing(), place.eyes());
    boolean notesShown = (place.eyes().owners() && verdict.shown()) || notesAllowed();
    JournalStore store = journal.orElseThrow();
    Diary diary =
        Diary.of(
            store,
            account.id(),
            wish.report().period(),
            RuleBook.of(session.workspace().project()));
    PageContent content =
        PageContent.read(
            store,
            account,
            wish.report(),
            StrategyLinks.of(session.workspace().project(), account.id()),
            CandleExcursions.of(session.workspace(), account.id()),
            notesShown ? diary : diary.withoutNotes());
    String text = PageText.of(content, new PageMoney(verdict.shown(), content.start(), account));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!wish.rehearsal()) {
      put(place, bytes);
    }
    return new PageOutcome(
        place.shown(),
        bytes.length,
        content.full().report().metrics().trades(),
        content.full().report().positions(),
        verdict.shown(),
        notesShown,
        verdict.why(),
        !wish.rehearsal());
  }

  private static void put(PagePlace place, byte[] bytes) {
    if (place.eyes().owners()) {
      AtomicFile.writePrivate(place.file(), to -> to.write(bytes));
    } else {
      AtomicFile.write(place.file(), bytes);
    }
  }

  private Account account(PageWish wish) {
    List<Account> held = journal.map(JournalStore::accounts).orElse(List.of());
    return new AccountChoice(held, session.workspace().project())
        .choose(wish.report().account())
        .flatMap(id -> held.stream().filter(account -> account.id().equals(id)).findFirst())
        .orElseThrow(() ->
            new BadInput(
                null, "no trades in the journal yet", "victor journal import FILE adds some"));
  }

  /// Whether money is shown.
  ///
  /// @param shown whether it is
  /// @param why in a few words
  private record Verdict(boolean shown, String why) {}

  private Verdict verdict(Showing showing, PagePlace.Eyes eyes) {
    return switch (showing) {
      case SHOWN -> new Verdict(true, "--money shown");
      case HIDDEN -> new Verdict(false, "--money hidden");
      case AUTO ->
          switch (eyes) {
            case OWN -> new Verdict(true, "the page is in .victor, which git ignores");
            case OUTSIDE ->
                new Verdict(true, "the page is outside the workspace and of every repository");
            case IGNORED -> new Verdict(true, "git ignores the page");
            case ANYONE -> committable();
          };
    };
  }

  private boolean notesAllowed() {
    Journal settings = session.workspace().project().journal();
    return settings != null && settings.notesShown();
  }

  private Verdict committable() {
    Journal settings = session.workspace().project().journal();
    return settings != null && settings.moneyShown()
        ? new Verdict(true, "project.json says so")
        : new Verdict(
            false, "the page could be committed; --money shown, or project.json, says otherwise");
  }
}
