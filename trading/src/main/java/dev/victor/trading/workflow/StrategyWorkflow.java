package dev.victor.trading.workflow;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Branching;
import dev.victor.core.workflow.Actions;
import dev.victor.core.workflow.ManagedFile;
import dev.victor.core.workflow.VictorSource;
import dev.victor.core.workflow.WholeRepository;
import dev.victor.core.workflow.WorkflowReport;
import dev.victor.core.workflow.YamlText;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// `victor strategy ci`: the workflow that reviews strategies of a pull request, keeps their trails
/// checked on the trunk, and takes one live when the protected environment is approved.
public final class StrategyWorkflow {

  private static final String FILE = ".github/workflows/strategies.yml";
  private static final String OURS = "# Made by victor strategy ci";

  private final Workspace workspace;
  private final Path top;

  /// The workflow of a session's repository.
  ///
  /// @throws BadInput when the workspace is not the whole repository
  public StrategyWorkflow(Session session) {
    this.workspace = session.workspace();
    this.top = WholeRepository.top(session);
  }

  /// Writes it, or says what is to be written.
  ///
  /// @param tool where victor comes from in CI; empty to keep what is there
  /// @param check write nothing, say whether it is fresh
  /// @param rehearse write nothing, show what would change
  public WorkflowReport run(Optional<String> tool, boolean check, boolean rehearse) {
    VictorSource source =
        VictorSource.of(
            top,
            tool,
            ManagedFile.ours(top, FILE, OURS),
            "victor strategy ci --victor OWNER/NAME@COMMIT, the repository that victor is made"
                + " from");
    return WorkflowReport.of(
        List.of(ManagedFile.of(top, FILE, OURS, text(source))),
        check,
        rehearse,
        new WorkflowReport.Words(
            "victor strategy ci",
            "make strategy-review a required check, and give the environment \"live\" a reviewer"));
  }

  private String text(VictorSource source) {
    Branching branching = workspace.project().branching();
    String trunk = branching == null || branching.trunk() == null ? "main" : branching.trunk();
    return Actions.pin(
        resource()
            .replace("@FROM@", source.from())
            .replace("@TRUNK@", YamlText.of(trunk))
            .replace("@TOOL@", source.steps(""))
            .replace("@VICTOR@", source.command()));
  }

  private static String resource() {
    try (InputStream in =
        Objects.requireNonNull(StrategyWorkflow.class.getResourceAsStream("strategies.yml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
