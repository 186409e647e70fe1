package dev.victor.testgen.coverage.ci;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes the workflow that judges coverage at GitHub, and what the services of `project.json`
/// read.
public final class Workflow {

  /// Where the workflow is.
  static final String FILE = ".github/workflows/coverage.yml";

  private static final String CODECOV = "codecov.yml";
  private static final Pattern TOOL =
      Pattern.compile("[A-Za-z0-9-]{1,60}/[A-Za-z0-9._-]{1,100}@[A-Za-z0-9._/-]{1,100}");
  private static final Pattern FROM = Pattern.compile("(?m)^# victor: (.*)$");

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
    this.top = Repository.require(session.environment(), workspace.root()).top();
    if (!top.equals(workspace.root())) {
      throw new BadInput(
          workspace.root().toString(),
          "is not the top of its repository, and a workflow is of the whole repository",
          "move project.json to the top, or write the workflow by hand");
    }
  }

  /// Writes, or says what is to be written.
  public WorkflowReport run(Wish wish) {
    String present = ManagedFile.ours(top, FILE);
    boolean token = wish.token() || (present != null && present.contains("secrets.CODECOV_TOKEN"));
    WorkflowText text =
        new WorkflowText(workspace, BuildKind.of(top), tool(wish.tool(), present), token);
    List<ManagedFile> files =
        List.of(
            ManagedFile.of(top, FILE, text.workflow()),
            ManagedFile.of(top, CODECOV, text.sends("codecov") ? text.codecovFile() : null));
    if (!wish.check() && !wish.rehearse()) {
      files.forEach(ManagedFile::apply);
    }
    return WorkflowReport.of(files, wish);
  }

  private String tool(Optional<String> typed, @Nullable String present) {
    if (typed.isPresent()) {
      if (!TOOL.matcher(typed.get()).matches()) {
        throw new UsageError(
            "--victor",
            "expected OWNER/NAME@REVISION",
            "name the repository and commit that victor is made from");
      }
      return typed.get();
    }
    if (Files.isRegularFile(top.resolve("victor")) && Files.isDirectory(top.resolve("cli"))) {
      return WorkflowText.OWN;
    }
    Matcher from = FROM.matcher(present == null ? "" : present);
    if (from.find() && TOOL.matcher(from.group(1)).matches()) {
      return from.group(1);
    }
    throw new NeedsPerson(
        null,
        "nothing says where the workflow gets victor from",
        "victor coverage ci --victor OWNER/NAME@COMMIT, the repository that victor is made from");
  }
}
