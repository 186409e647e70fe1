package dev.victor.trading.command;

import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import java.util.List;

/// `victor journal …`.
public final class JournalCommands {

  private JournalCommands() {}

  /// The verbs, in the order help shows them; each is built only when it is typed.
  public static Group group() {
    return new Group(
        "journal",
        "The trading journal: broker statements in, recaps and reports out.",
        List.of(
            new Verb(
                "import",
                "Import broker statements and reconcile them with the totals they state.",
                JournalImportCommand::new),
            new Verb("map", "Say what the columns of any other table are.", JournalMapCommand::new),
            new Verb("watch", "Take what arrives in the inboxes.", JournalWatchCommand::new),
            new Verb("fetch", "Fetch what is new at brokers.", JournalFetchCommand::new),
            new Verb(
                "listen",
                "Take the posts of TradingView alerts and expert advisors.",
                JournalListenCommand::new),
            new Verb(
                "today", "Show a day's trades and write its page.", JournalRecapCommand::today),
            new Verb(
                "week", "Show a week day by day and write its page.", JournalRecapCommand::week),
            new Verb(
                "month", "Show a month day by day and write its page.", JournalRecapCommand::month),
            new Verb(
                "note add",
                "Say something of a day or a trade, with tags and a setup.",
                JournalNoteAddCommand::new),
            new Verb("note list", "Show what was noted.", JournalNoteListCommand::new),
            new Verb("note remove", "Take a note out.", JournalNoteRemoveCommand::new),
            new Verb(
                "verify",
                "Compare what every imported file states with what the journal holds.",
                JournalVerifyCommand::new),
            new Verb(
                "anonymise",
                "Write a statement again without whose it is: the same numbers, no person.",
                JournalAnonymiseCommand::new),
            new Verb(
                "export",
                "Write everything the journal holds into one file.",
                JournalExportCommand::new),
            new Verb(
                "migrate",
                "Carry the journal to another store, such as PostgreSQL.",
                JournalMigrateCommand::new),
            new Verb(
                "report",
                "Show figures over a period, whole or in parts, each with its definition.",
                JournalReportCommand::new)));
  }
}
