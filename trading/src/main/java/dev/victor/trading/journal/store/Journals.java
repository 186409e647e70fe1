package dev.victor.trading.journal.store;

import dev.victor.core.project.Journal;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Settings;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.journal.JournalStore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the journal of a workspace: in the PostgreSQL database that the user's settings give the
/// name `journal.store` of `project.json`, else in `.victor/journal.db`.
public final class Journals {

  private final Workspace workspace;
  private final Environment environment;
  private final @Nullable String name;

  private Journals(Workspace workspace, Environment environment, @Nullable String name) {
    this.workspace = workspace;
    this.environment = environment;
    this.name = name;
  }

  /// The journal that `project.json` names.
  public static Journals of(Workspace workspace, Environment environment) {
    Journal journal = workspace.project().journal();
    return new Journals(workspace, environment, journal == null ? null : journal.store());
  }

  /// The journal of the same workspace under another name.
  public Journals named(String other) {
    return new Journals(workspace, environment, other);
  }

  /// All columns that rows of a dump may have.
  public static List<String> columns() {
    return Arrays.stream(Layout.values())
        .flatMap(layout -> layout.columns().stream())
        .map(Layout.Column::name)
        .distinct()
        .toList();
  }

  /// Where it is, in words.
  public String place() {
    return address().map(url -> "PostgreSQL \"" + name + "\"").orElse(SqliteJournal.FILE);
  }

  /// Whether it is in a PostgreSQL database.
  public boolean shared() {
    return address().isPresent();
  }

  /// Opens it; it is made if there is none.
  ///
  /// @throws dev.victor.core.failure.Failure when it is damaged, foreign, locked, newer, cannot be
  ///   written or does not answer
  public JournalStore open() {
    Optional<String> url = address();
    return url.isPresent()
        ? PostgresJournal.open(String.valueOf(name), url.get())
        : SqliteJournal.open(workspace, environment);
  }

  /// Opens it when there is one.
  public Optional<JournalStore> openIfAny() {
    return shared() ? Optional.of(open()) : SqliteJournal.openIfAny(workspace, environment);
  }

  private Optional<String> address() {
    return name == null
        ? Optional.empty()
        : Optional.ofNullable(Settings.of(environment).stores().get(name));
  }
}
