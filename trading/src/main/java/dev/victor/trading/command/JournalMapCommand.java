package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.mapping.JournalMap;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// `victor journal map`: says once what the columns of a table are.
final class JournalMapCommand extends Command {

  private final Argument<Optional<String>> file =
      takes.word("FILE", "A table with a row of headings: CSV or workbook.").of(Value.FILE);
  private final Argument<List<String>> set =
      takes.texts(
          "--set",
          "FIELD=COLUMN",
          "Correct the proposal: a field and its heading, or #3 for the third column; or a rule:"
              + " dates=DMY, zone=UTC, decimal=comma, costs=signed, profit-is=net, size=50,"
              + " currency=USD, skip=TEXT.");
  private final Argument<Optional<String>> save =
      takes.text("--save", "NAME", "Name of the mapping; made of the file's name by default.");
  private final Argument<Optional<String>> account =
      takes.text("--account", "ID", "The account its rows belong to.").of(Value.ACCOUNT);
  private final Argument<Optional<String>> charset =
      takes.text("--charset", "NAME", "Code page of an unlabelled file; guessed by default.");
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "Propose and preview, save nothing.");

  JournalMapCommand() {
    takes.example("victor journal map trades.csv", "propose, preview and save");
    takes.example("victor journal map trades.csv --dry-run", "only look");
    takes.example("victor journal map trades.csv --set price=#4", "correct the proposal");
  }

  @Override
  public Outcome run(Session session) {
    return JournalMap.run(
        session,
        new JournalMap.Request(
            file.value()
                .orElseThrow(
                    () -> new UsageError("FILE", "which table?", "victor journal map trades.csv")),
            account.value(),
            save.value(),
            set.value(),
            charset.value().map(JournalMapCommand::charset),
            rehearsal.value()));
  }

  private static Charset charset(String name) {
    return JournalImportCommand.charset(name);
  }
}
