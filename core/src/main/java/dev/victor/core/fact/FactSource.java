package dev.victor.core.fact;

import dev.victor.core.workspace.Workspace;
import java.util.List;

/// A module's way to say what it knows about some days.
public interface FactSource {

  /// The facts of the period; empty when there is nothing to say.
  List<Fact> facts(Workspace workspace, Period period);
}
