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
    ExportedName name = ExportedName.of(String.valueOf(path.getFileName()));
    byte[] bytes = bytes(path);
    Paper paper = Paper.of(file, bytes);
    file.checkUnchanged();
    Statement nameless = nameless(name, bytes, request.charset());
    boolean telling =
        !Owner.instruments(statement.entries()).equals(Owner.instruments(nameless.entries()));
    Owner owner = Owner.of(nameless);
    Figures figures = Figures.of(nameless);

    Set<String> known = new HashSet<>(Vocabulary.words());
    known.addAll(owner.symbols());
    Set<String> doubtful = words(paper);
    doubtful.removeIf(word -> known.contains(word) || owner.words().contains(word));
    owner.words().stream().filter(known::remove).forEach(doubtful::add);
    Set<String> needed =
        new Words(known, doubtful, kept -> same(figures, paper, name, owner.disguise(kept)))
            .needed()
            .orElseThrow(() ->
                file.refused(
                    "does not read the same without words that may be its owner's",
                    "nothing was written; take the words out by hand"));
    known.addAll(needed);
    Disguise disguise = owner.disguise(known);
    byte[] anonymous = paper.rewritten(disguise);
    Path target = target(path, name.disguised(disguise, telling));
    check(anonymous, owner, known);
    check(target, owner);
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

  private void check(Path target, Owner owner) {
    String name = String.valueOf(target.getFileName());
    if (owner.showsNumber(name)) {
      throw new BadInput(
          request.to().isPresent() ? shown(target) : request.file(),
          "would be written to a name that says whose it is; nothing was written",
          "say another with --to FILE");
    }
  }

  /// The statement under a name that says nothing: in some formats the name says the instrument,
  /// and then it may hold any words.
  private Statement nameless(ExportedName name, byte[] bytes, Optional<Charset> charset) {
    return statements.read(StatementFile.of("statement" + name.ending(), bytes, charset));
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

  private static Set<String> words(Paper paper) {
    Set<String> words = new TreeSet<>();
    paper.rewritten(cell -> {
      Disguise.words(cell, words::add);
      return cell;
    });
    return words;
  }

  /// Whether the file reads as before in a disguise.
  private boolean same(Figures figures, Paper paper, ExportedName name, Disguise disguise) {
    try {
      return Figures.of(nameless(name, paper.rewritten(disguise), Optional.empty()))
          .equals(figures);
    } catch (BadInput refused) {
      return false;
    }
  }

  private Path target(Path path, String name) {
    Path target =
        request
            .to()
            .map(session.environment()::resolve)
            .orElseGet(() -> path.resolveSibling("anonymous-" + name));
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
