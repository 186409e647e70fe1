package dev.victor.trading.anonymise;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Progress;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Session;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.detect.Statements;
import dev.victor.trading.statement.mapped.Mappings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Answers `journal anonymise`: writes a statement that can be given away beside one that cannot.
public final class JournalAnonymise {

  /// Held in memory, several times over.
  private static final long LARGEST = 128L << 20;

  /// What was asked for.
  ///
  /// @param file as typed
  /// @param to file to write, when said
  /// @param charset code page of an unlabelled file, when known
  /// @param rehearsal whether nothing is to be written
  public record Request(
      String file, Optional<String> to, Optional<Charset> charset, boolean rehearsal) {}

  private final Session session;
  private final Request request;
  private final Statements statements;

  private JournalAnonymise(Session session, Request request) {
    this.session = session;
    this.request = request;
    this.statements = new Statements(new Mappings(session.workspace()).readers());
  }

  /// Writes the anonymous statement.
  ///
  /// @throws BadInput when the file is no statement, or cannot be parted from its owner
  public static Outcome run(Session session, Request request) {
    try (Progress progress = new Progress(session.console(), "anonymising")) {
      progress.at(0, 0);
      return new JournalAnonymise(session, request).run();
    }
  }

  private Outcome run() {
    Path path = session.environment().resolve(request.file());
    StatementFile file = StatementFile.open(path, request.file(), request.charset());
    Statement statement = statements.read(file);
    Paper paper = Paper.of(file, bytes(path));
    file.checkUnchanged();
    Owner owner = Owner.of(statement);
    Figures figures = Figures.of(statement);

    Set<String> known = new HashSet<>(Vocabulary.words());
    known.addAll(owner.symbols());
    Set<String> doubtful = words(paper, path);
    doubtful.removeIf(word -> known.contains(word) || owner.words().contains(word));
    owner.words().stream().filter(known::remove).forEach(doubtful::add);
    Set<String> needed =
        new Words(known, doubtful, kept -> same(figures, paper, path, owner.disguise(kept)))
            .needed()
            .orElseThrow(() ->
                file.refused(
                    "does not read the same without words that may be its owner's",
                    "nothing was written; take the words out by hand"));
    known.addAll(needed);
    Disguise disguise = owner.disguise(known);
    byte[] anonymous = paper.rewritten(disguise);
    Path target = target(path, disguise);
    check(anonymous, owner, known);
    if (!request.rehearsal()) {
      AtomicFile.write(target, anonymous);
    }
    return new AnonymiseOutcome(
        shown(target),
        request.rehearsal(),
        statement.entries().size(),
        statement.stated().isEmpty() ? Optional.empty() : Optional.of(figures.reconciled()),
        disguise.replaced(),
        needed);
  }

  /// Nothing is written that still says whose it is, wherever in the file that stands.
  private void check(byte[] anonymous, Owner owner, Set<String> known) {
    StatementFile file = StatementFile.of(request.file(), anonymous, Optional.empty());
    if (Paper.of(file, anonymous).texts().anyMatch(text -> owner.shows(text, known))) {
      throw file.refused(
          "says whose it is in a place that cannot be rewritten",
          "nothing was written; take it out by hand");
    }
  }

  private byte[] bytes(Path path) {
    try {
      if (Files.size(path) > LARGEST) {
        throw new BadInput(
            request.file(), "is larger than " + (LARGEST >> 20) + " MB", "take a shorter period");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new BadInput(request.file(), "cannot be read", "copy it again", e);
    }
  }

  private static Set<String> words(Paper paper, Path path) {
    Set<String> words = new TreeSet<>();
    paper.rewritten(cell -> {
      Disguise.words(cell, words::add);
      return cell;
    });
    Disguise.words(String.valueOf(path.getFileName()), words::add);
    return words;
  }

  /// Whether the file reads as before in a disguise.
  private boolean same(Figures figures, Paper paper, Path path, Disguise disguise) {
    try {
      byte[] bytes = paper.rewritten(disguise);
      return Figures.of(
              statements.read(StatementFile.of(name(path, disguise), bytes, Optional.empty())))
          .equals(figures);
    } catch (BadInput refused) {
      return false;
    }
  }

  /// The name says the instrument in some formats, so it is disguised like a cell.
  private static String name(Path path, Disguise disguise) {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0
        ? disguise.apply(name)
        : disguise.apply(name.substring(0, dot)) + name.substring(dot);
  }

  private Path target(Path path, Disguise disguise) {
    Path target =
        request
            .to()
            .map(session.environment()::resolve)
            .orElseGet(() -> path.resolveSibling("anonymous-" + name(path, disguise)));
    if (Files.exists(target)) {
      throw new BadInput(
          shown(target), "is there already; nothing was written", "say another with --to FILE");
    }
    return target;
  }

  /// As seen from where the command was typed, when it lies below.
  private String shown(Path target) {
    Path here = session.environment().directory().toAbsolutePath();
    Path whole = target.toAbsolutePath();
    return whole.startsWith(here) ? here.relativize(whole).toString() : target.toString();
  }
}
