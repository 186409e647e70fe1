package dev.victor.trading.lint;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.json.Node;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.Strategies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `victor strategy lint`: reads definitions and says everything that can be said without bars.
public final class StrategyLint {

  private final Workspace workspace;

  /// Of a workspace.
  public StrategyLint(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Looks at definitions.
  ///
  /// @param ids of them; all when there are none
  /// @param strict whether a doubt is a reason to say no
  /// @throws BadInput when there is none of one of these ids
  public LintOutcome of(List<String> ids, boolean strict) {
    List<LintFinding> nameless = new ArrayList<>();
    Strategies strategies =
        new Strategies(
            workspace, flaw -> nameless.add(LintFinding.error(flaw, Workspace.PROJECT_FILE)));
    List<LintOutcome.Linted> linted = new ArrayList<>();
    for (String id : ids.isEmpty() ? strategies.ids() : ids) {
      linted.add(linted(strategies, id));
    }
    return new LintOutcome(linted, ids.isEmpty() ? nameless : List.of(), strict);
  }

  private LintOutcome.Linted linted(Strategies strategies, String id) {
    String file = workspace.root().relativize(strategies.file(id)).toString();
    try {
      Definition definition = strategies.require(id);
      List<LintFinding> findings = new ArrayList<>();
      dataset(definition).ifPresent(findings::add);
      findings.addAll(Doubts.of(definition));
      return new LintOutcome.Linted(
          id, file, Optional.of(definition.version().hash().hex()), findings);
    } catch (BadInput failure) {
      return new LintOutcome.Linted(
          id,
          file,
          Optional.empty(),
          failure.all().stream().map(each -> LintFinding.error(each, file)).toList());
    }
  }

  /// That `project.json` has no bars of that name.
  private Optional<LintFinding> dataset(Definition definition) {
    String id = definition.strategy().dataset();
    List<Dataset> datasets = workspace.project().datasets();
    Optional<Dataset> named =
        datasets.stream().filter(dataset -> dataset.id().equals(id)).findFirst();
    if (named.isPresent() && !"series".equals(named.get().format())) {
      return Optional.empty();
    }
    String where =
        definition.name()
            + definition.root().at("dataset").map(Node::place).map(place -> ":" + place).orElse("");
    List<String> ids =
        datasets.stream()
            .filter(dataset -> !"series".equals(dataset.format()))
            .map(Dataset::id)
            .toList();
    return Optional.of(
        new LintFinding(
            "error",
            where,
            named.isPresent()
                ? "dataset \"" + id + "\" is a series, not bars"
                : "project.json has no dataset \"" + id + "\"",
            Nearest.to(id, ids)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("add it to \"datasets\", with its path and \"format\": \"ohlcv\""),
            true));
  }
}
