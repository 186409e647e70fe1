package dev.victor.core.workflow;

import dev.victor.core.failure.BadInput;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Session;
import java.nio.file.Path;

/// The repository that a workflow is of, which has to be the workspace as a whole.
public final class WholeRepository {

  private WholeRepository() {}

  /// Its first folder.
  ///
  /// @throws BadInput when the workspace is only a part of a repository, or of none
  public static Path top(Session session) {
    Path root = session.workspace().root();
    Path top = Repository.require(session.environment(), root).top();
    if (!top.equals(root)) {
      throw new BadInput(
          root.toString(),
          "is not the top of its repository, and a workflow is of the whole repository",
          "move project.json to the top, or write the workflow by hand");
    }
    return top;
  }
}
