package dev.victor.testgen.coverage.gate;

import dev.victor.core.coverage.CoverageCount;
import dev.victor.core.failure.BadInput;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.project.Coverage;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.coverage.change.Base;
import dev.victor.testgen.coverage.gate.RatchetOutcome.Status;
import dev.victor.testgen.coverage.measure.Measurement;
import dev.victor.testgen.coverage.measure.ReportFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares coverage with the ratchet's baseline, and moves that: up without a word, down only for
/// a reason that is kept.
public final class RatchetMove {

  private static final int LONGEST_REASON = 500;

  private final Session session;
  private final Workspace workspace;
  private final List<Path> named;

  /// @param reports in place of those of `project.json`; may be empty
  public RatchetMove(Session session, List<Path> reports) {
    this.session = session;
    this.workspace = session.workspace();
    this.named = reports;
  }

  /// Compares, with the baseline of the merge base.
  ///
  /// @param revision in place of the branch that the change goes to
  public RatchetOutcome check(Optional<String> revision) {
    Optional<Base> base = Base.of(session.environment(), workspace, revision);
    base.ifPresent(Base::reached);
    CoverageCount count = measured(Rules.of(workspace, base, session.clock()).exclude());
    Optional<Baseline> baseline = Ratchet.baseline(workspace, base);
    if (baseline.isEmpty()) {
      return new RatchetOutcome(Status.NONE, count, count, List.of(), false);
    }
    List<String> lower = new ArrayList<>(Ratchet.lower(baseline.get().count(), count));
    Ratchet.loosened(workspace, base).ifPresent(lower::add);
    return new RatchetOutcome(
        lower.isEmpty() ? Status.KEPT : Status.FELL, baseline.get().count(), count, lower, false);
  }

  /// Writes what is measured now as the baseline, unless it is lower.
  ///
  /// @param rehearse write nothing
  public RatchetOutcome raise(boolean rehearse) {
    CoverageCount count = measured(exclude());
    Optional<Baseline> own = Ratchet.read(workspace);
    CoverageCount was = own.map(Baseline::count).orElse(CoverageCount.NONE);
    List<String> lower = own.isPresent() ? Ratchet.lower(was, count) : List.of();
    if (!lower.isEmpty()) {
      return new RatchetOutcome(Status.FELL, was, count, lower, rehearse);
    }
    if (was.equals(count)) {
      return new RatchetOutcome(Status.UNCHANGED, was, count, List.of(), rehearse);
    }
    write(new Baseline(head(), count, own.map(Baseline::lowered).orElse(List.of())), rehearse);
    return new RatchetOutcome(Status.RAISED, was, count, List.of(), rehearse);
  }

  /// Writes what is measured now as the baseline though it is lower.
  ///
  /// @param reason in a person's words; kept in the file
  /// @param rehearse write nothing
  public RatchetOutcome lower(String reason, boolean rehearse) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new BadInput(
          "--reason",
          "must be said in 1 to " + LONGEST_REASON + " characters",
          "say why coverage may be lower from now on");
    }
    CoverageCount count = measured(exclude());
    Optional<Baseline> own = Ratchet.read(workspace);
    if (own.isEmpty() || Ratchet.lower(own.get().count(), count).isEmpty()) {
      return raise(rehearse);
    }
    CoverageCount was = own.get().count();
    List<Baseline.Lowering> lowered = new ArrayList<>(own.get().lowered());
    lowered.add(
        new Baseline.Lowering(
            LocalDate.ofInstant(session.clock().instant(), workspace.project().zone()),
            reason.strip(),
            was.linePercent() + " → " + count.linePercent()));
    write(new Baseline(head(), count, lowered), rehearse);
    return new RatchetOutcome(Status.LOWERED, was, count, List.of(), rehearse);
  }

  private void write(Baseline baseline, boolean rehearse) {
    Path file = workspace.inside(Baseline.FILE);
    if (!rehearse) {
      AtomicFile.write(file, baseline.text());
    }
  }

  private String head() {
    if (Repository.find(session.environment(), workspace.root()).isEmpty()) {
      return "";
    }
    Answer answer =
        new GitRunner(session.environment(), workspace.root(), false)
            .read("rev-parse", "--verify", "--quiet", "HEAD");
    return answer.ok() ? answer.word() : "";
  }

  /// What ran.
  ///
  /// @throws BadInput when nothing says so, or it is not of these sources
  private CoverageCount measured(List<String> exclude) {
    List<Path> files = ReportFiles.require(workspace, named);
    Measurement measured = Measurement.of(session.environment(), workspace, files, exclude);
    new Freshness(session.environment(), workspace)
        .trouble(measured)
        .ifPresent(trouble -> {
          throw trouble;
        });
    if (measured.count().lines() == 0) {
      throw new BadInput(
          null, "coverage.exclude leaves nothing to count", "make its globs narrower");
    }
    return measured.count();
  }

  private List<String> exclude() {
    Coverage coverage = workspace.project().coverage();
    return coverage == null ? List.of() : coverage.exclude();
  }
}
