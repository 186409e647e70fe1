package dev.victor.trading.dataset.inspect;

import dev.victor.core.command.Outcome;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.dataset.LockedBars;
import java.util.List;

/// Looks at the datasets of a workspace.
public final class Datasets {

  private final Workspace workspace;

  /// Those of a workspace.
  public Datasets(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Tells all about some datasets.
  ///
  /// @param ids which; all of bars when there are none
  public Outcome info(List<String> ids) {
    return new InfoOutcome(inspect(ids));
  }

  /// Asks whether some datasets are what they were and as bars must be.
  ///
  /// @param ids which; all of bars when there are none
  public Outcome verify(List<String> ids) {
    return new VerifyOutcome(inspect(ids));
  }

  private List<Inspection> inspect(List<String> ids) {
    List<Dataset> datasets =
        ids.isEmpty()
            ? workspace.project().datasets().stream()
                .filter(dataset -> "ohlcv".equals(dataset.format()))
                .toList()
            : ids.stream().map(id -> LockedBars.require(workspace, id)).toList();
    return datasets.stream().map(dataset -> Inspection.of(workspace, dataset)).toList();
  }
}
