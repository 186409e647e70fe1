package dev.victor.trading.mapping;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Account;
import dev.victor.core.workspace.Session;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.csv.Decimals;
import dev.victor.trading.statement.csv.Headings;
import dev.victor.trading.statement.csv.Table;
import dev.victor.trading.statement.mapped.MappedReader;
import dev.victor.trading.statement.mapped.Mapping;
import dev.victor.trading.statement.mapped.Mappings;
import dev.victor.trading.statement.mapped.Proposal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Maps the columns of a table, once for all tables with its headings.
public final class JournalMap {

  private static final int FEWEST = 3;

  /// What was asked for.
  ///
  /// @param file as typed
  /// @param account the rows belong to, when said
  /// @param save name to keep the mapping under, when said
  /// @param set corrections, as typed
  /// @param charset code page of an unlabelled file, when known
  /// @param rehearsal whether nothing is to be written
  public record Request(
      String file,
      Optional<String> account,
      Optional<String> save,
      List<String> set,
      Optional<Charset> charset,
      boolean rehearsal) {}

  private JournalMap() {}

  /// Proposes or corrects a mapping, reads the table by it, and keeps it when nothing is missing.
  ///
  /// @throws BadInput when the file is no table, or a row cannot be read by the mapping
  /// @throws UsageError when a correction names nothing there is
  public static MapOutcome run(Session session, Request request) {
    List<Account> declared = session.workspace().project().accounts();
    request.account().ifPresent(id -> checkDeclared(id, declared));
    StatementFile file =
        StatementFile.open(
            session.environment().resolve(request.file()), request.file(), request.charset());
    Table table =
        Table.of(file, JournalMap::headed)
            .orElseThrow(() ->
                file.refused(
                    "is no table with headings",
                    "export a CSV file or a workbook whose first row names its columns"));
    Mappings mappings = new Mappings(session.workspace());
    Map<String, Mapping> all = mappings.all();
    Optional<String> has =
        all.entrySet().stream()
            .filter(each -> each.getValue().fits(table.headings()))
            .map(Map.Entry::getKey)
            .findFirst();
    Mapping mapping =
        Corrections.apply(
            table.headings(), has.map(all::get).orElseGet(() -> Proposal.of(table)), request.set());
    String name = MappingName.choose(request.save(), has, request.file(), all, mapping);
    MapView view = new MapView(request, name, mapping, Columns.of(table, mapping));
    if (!view.open().isEmpty()) {
      return new MapOutcome(view, Optional.empty());
    }
    Statement read = new MappedReader(mapping).read(file);
    if (!request.rehearsal()) {
      mappings.save(name, mapping);
    }
    return new MapOutcome(view, Optional.of(read));
  }

  private static void checkDeclared(String id, List<Account> declared) {
    List<String> ids = declared.stream().map(Account::id).toList();
    if (!ids.isEmpty() && !ids.contains(id)) {
      throw new UsageError(
          "--account " + id, "project.json declares no such account", Nearest.remedy(id, ids));
    }
  }

  /// Whether a row can be one of headings: some words, and no number.
  private static boolean headed(Headings headings) {
    List<String> words = headings.texts().stream().filter(text -> !text.isEmpty()).toList();
    return words.size() >= FEWEST
        && words.stream().noneMatch(text -> Decimals.parse(text, Decimals.Mark.POINT).isPresent());
  }
}
