package dev.victor.trading.strategy;

import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.json.Problems;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Path;

/// A definition as it stands in its file, checked.
///
/// @param strategy what it says
/// @param version what it is
/// @param file where it stands
/// @param name the file as messages name it
/// @param root everything in it, for those who compare
public record Definition(
    Strategy strategy, StrategyVersion version, Path file, String name, Node root) {

  /// Reads a definition.
  ///
  /// @throws dev.victor.core.failure.BadInput with everything that is wrong
  static Definition read(Workspace workspace, Path file) {
    String name = workspace.root().relativize(file).toString();
    JsonFile json = JsonFile.read(file, name);
    Problems problems = new Problems(name);
    Strategy strategy = json.bind(Strategy::read, problems);
    problems.check();
    new StrategyChecks(strategy, json.root(), problems).run();
    problems.check();
    return new Definition(
        strategy, StrategyVersion.of(workspace, strategy, json.root()), file, name, json.root());
  }

  /// Its id.
  public String id() {
    return strategy.id();
  }

  /// The folder that holds everything of this strategy.
  public Path folder() {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IllegalStateException("a definition is below a workspace: " + file);
    }
    return parent;
  }
}
