package dev.victor.core.fact;

import dev.victor.core.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/// A module's way to say what it knows about some days.
public interface FactSource {

  /// The facts of the period; empty when there is nothing to say.
  List<Fact> facts(Workspace workspace, Period period);

  /// What it reads; empty when nothing on disk tells that its facts changed, or `project.json`
  /// alone does.
  default Optional<Origin> origin(Workspace workspace) {
    return Optional.empty();
  }
}
