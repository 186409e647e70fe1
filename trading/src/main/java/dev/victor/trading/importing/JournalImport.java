package dev.victor.trading.importing;

import dev.victor.core.console.Progress;
import dev.victor.core.failure.Failure;
import dev.victor.core.workspace.Session;
import dev.victor.trading.export.ExportFormat;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.detect.Statements;
import dev.victor.trading.statement.mapped.Mappings;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Imports files, one after the other, each whole or not at all.
public final class JournalImport {

  /// What was asked for.
  ///
  /// @param files as typed
  /// @param account to put them into, when said
  /// @param charset code page of unlabelled files, when known
  /// @param rehearsal whether nothing is to be stored
  public record Request(
      List<String> files, Optional<String> account, Optional<Charset> charset, boolean rehearsal) {}

  private final Session session;
  private final Request request;
  private final Intake intake;

  private JournalImport(Session session, Request request, Intake intake) {
    this.session = session;
    this.request = request;
    this.intake = intake;
  }

  /// Imports all files of a request.
  ///
  /// @throws Failure what went wrong with a file, when it is the only one
  public static ImportOutcome run(Session session, Request request) {
    try (Intake intake = new Intake(session, request.account(), request.rehearsal())) {
      return new JournalImport(session, request, intake).run();
    }
  }

  private ImportOutcome run() {
    List<FileResult> results = new ArrayList<>();
    for (String typed : request.files()) {
      results.add(request.files().size() == 1 ? one(typed) : isolated(typed));
    }
    return new ImportOutcome(results, request.rehearsal());
  }

  private FileResult isolated(String typed) {
    try {
      return one(typed);
    } catch (Failure failure) {
      return new FileResult.Refused(name(typed), failure);
    }
  }

  private FileResult one(String typed) {
    try (Progress progress = new Progress(session.console(), "reading " + name(typed))) {
      progress.at(0, 0);
      StatementFile file =
          StatementFile.open(session.environment().resolve(typed), typed, request.charset());
      Optional<ExportFormat> export = ExportFormat.of(file);
      if (export.isPresent()) {
        return new FileResult.Back(
            name(typed), intake.restore(rows -> export.get().read(file, rows)));
      }
      Statement statement = new Statements(new Mappings(session.workspace()).readers()).read(file);
      String hash = file.hash().hex();
      file.checkUnchanged();
      progress.at(1, 2);
      return new FileResult.Stored(intake.take(name(typed), hash, statement));
    }
  }

  private static String name(String typed) {
    Path name = Path.of(typed).getFileName();
    return name == null ? typed : name.toString();
  }
}
