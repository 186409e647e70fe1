package dev.victor.testgen.coverage.gate;

import dev.victor.core.coverage.CoverageCount;
import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Coverage;
import dev.victor.core.workspace.Globs;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.coverage.change.Base;
import dev.victor.testgen.coverage.change.FilePatch;
import dev.victor.testgen.coverage.change.Patch;
import dev.victor.testgen.coverage.measure.Measurement;
import dev.victor.testgen.coverage.measure.ReportFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Judges the coverage of a workspace and of the change that is checked out. It passes only on what
/// was measured: without reports, with old or foreign ones, or without anything to compare with, it
/// refuses and says why.
public final class Check {

  private final Session session;
  private final Workspace workspace;
  private final List<Path> named;
  private final Optional<Base> base;
  private final Rules rules;
  private final List<String> refused = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /// @param reports in place of those of `project.json`; may be empty
  /// @param base a revision in place of the branch that the change goes to
  public Check(Session session, List<Path> reports, Optional<String> base) {
    this.session = session;
    this.workspace = session.workspace();
    this.named = reports;
    this.base = Base.of(session.environment(), workspace, base);
    this.rules = Rules.of(workspace, this.base, session.clock());
    this.notes.addAll(rules.notes());
  }

  /// The verdict.
  public Verdict run() {
    List<Path> files = named.isEmpty() ? ReportFiles.of(workspace) : named;
    if (files.isEmpty()) {
      refused.add(
          "no coverage report is here; looked for "
              + String.join(", ", ReportFiles.globs(workspace.project().coverage())));
      return verdict(CoverageCount.NONE, List.of(), null);
    }
    Measurement measured = Measurement.of(session.environment(), workspace, files, rules.exclude());
    CoverageCount count = measured.count();
    if (count.lines() == 0) {
      refused.add("coverage.exclude leaves nothing to count; make its globs narrower");
      return verdict(count, List.of(), null);
    }
    new Freshness(session.environment(), workspace)
        .trouble(measured)
        .map(BadInput::line)
        .ifPresent(refused::add);
    if (!measured.countsBranches() && rules.branch() != null) {
      refused.add(
          "the reports count no branches, but coverage.branch asks for "
              + rules.branch()
              + " %; measure branches too (coverage run --branch)");
    }
    Patch patch = patch(measured);
    ratchet(count);
    return verdict(count, modules(measured), patch);
  }

  private List<ModuleGate> modules(Measurement measured) {
    List<ModuleGate> modules = new ArrayList<>();
    rules
        .modules()
        .forEach((glob, gate) -> {
          CoverageCount count = measured.count(glob);
          if (count.lines() == 0 && isRemoved(glob)) {
            notes.add("this change removes the module " + glob + " and its gate");
            return;
          }
          if (count.lines() == 0) {
            refused.add("coverage.modules names " + glob + ", of which no report counts a line");
          }
          modules.add(
              new ModuleGate(
                  glob,
                  Gate.line(glob + " line", count, gate.line()),
                  Gate.branch(glob + " branch", count, gate.branch())));
        });
    return modules;
  }

  /// Whether a module went with all of its files, and its gate with it.
  private boolean isRemoved(String glob) {
    Coverage own = workspace.project().coverage();
    return (own == null || !own.modules().containsKey(glob))
        && Globs.match(workspace, glob).isEmpty();
  }

  private @Nullable Patch patch(Measurement measured) {
    boolean asked = rules.patch() != null || rules.ratchet() || Base.isAsked(session.environment());
    if (base.isEmpty()) {
      if (rules.patch() != null) {
        refused.add("there is no git repository here, so coverage.patch has nothing to compare");
      }
      return null;
    }
    if (base.get().commit().isEmpty()) {
      if (asked) {
        refused.add(
            "the merge base cannot be reached: "
                + base.get().missing()
                + "; fetch it (in GitHub Actions: actions/checkout with fetch-depth: 0), or name"
                + " one with --base");
      } else {
        notes.add(
            "the merge base cannot be reached ("
                + base.get().missing()
                + "), so a change is judged by its own gates");
      }
      return null;
    }
    return Patch.of(workspace, base.get(), measured, rules.exclude());
  }

  private void ratchet(CoverageCount count) {
    if (!rules.ratchet()) {
      return;
    }
    Optional<Baseline> baseline = Ratchet.baseline(workspace, base);
    Ratchet.loosened(workspace, base).ifPresent(refused::add);
    if (baseline.isEmpty()) {
      notes.add("no baseline yet: victor coverage ratchet raise writes " + Baseline.FILE);
      return;
    }
    Ratchet.lower(baseline.get().count(), count).forEach(refused::add);
  }

  private Verdict verdict(CoverageCount count, List<ModuleGate> modules, @Nullable Patch patch) {
    Gate line = Gate.line("line", count, rules.line());
    Gate branch = Gate.branch("branch", count, rules.branch());
    Gate changed =
        new Gate(
            "patch",
            patch == null ? 0 : patch.covered(),
            patch == null ? 0 : patch.total(),
            rules.patch(),
            "lines");
    List<FilePatch> files = patch == null ? List.of() : patch.shortFiles();
    return new Verdict(line, branch, changed, modules, files, refused, notes);
  }
}
