package dev.victor.testgen.coverage.ci;

import dev.victor.core.workflow.ManagedFile;
import dev.victor.core.workflow.VictorSource;
import dev.victor.core.workflow.WholeRepository;
import dev.victor.core.workflow.WorkflowReport;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes the workflow that judges coverage at GitHub, and what the services of `project.json`
/// read.
public final class Workflow {

  /// Where the workflow is.
  static final String FILE = ".github/workflows/coverage.yml";

  private static final String CODECOV = "codecov.yml";
  private static final String OURS = "# Made by victor coverage ci";

  /// What is wanted.
  ///
  /// @param tool where victor comes from in CI; empty to keep what is there
  /// @param token whether Codecov is given a secret; else kept as it is
  /// @param check write nothing, say whether all is fresh
  /// @param rehearse write nothing, show what would change
  public record Wish(Optional<String> tool, boolean token, boolean check, boolean rehearse) {}

  private final Workspace workspace;
  private final Path top;

  /// The workflow of a session's repository.
  public Workflow(Session session) {
    this.workspace = session.workspace();
    this.top = WholeRepository.top(session);
  }

  /// Writes, or says what is to be written.
  public WorkflowReport run(Wish wish) {
    String present = ManagedFile.ours(top, FILE, OURS);
    boolean token = wish.token() || (present != null && present.contains("secrets.CODECOV_TOKEN"));
    WorkflowText text =
        new WorkflowText(workspace, BuildKind.of(top), source(wish.tool(), present), token);
    List<ManagedFile> files =
        List.of(
            ManagedFile.of(top, FILE, OURS, text.workflow()),
            ManagedFile.of(top, CODECOV, OURS, text.sends("codecov") ? text.codecovFile() : null));
    return WorkflowReport.of(
        files,
        wish.check(),
        wish.rehearse(),
        new WorkflowReport.Words(
            "victor coverage ci",
            "make coverage-gate a required check of the trunk, so that nothing merges past it"));
  }

  private VictorSource source(Optional<String> typed, @Nullable String present) {
    return VictorSource.of(
        top,
        typed,
        present,
        "victor coverage ci --victor OWNER/NAME@COMMIT, the repository that victor is made from");
  }
}
