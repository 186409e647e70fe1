package dev.victor.trading.strategy;

import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.json.Problems;
import dev.victor.core.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

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
    return of(JsonFile.read(file, name), file, path -> StrategyVersion.hashOfFile(workspace, path));
  }

  /// A definition that stands in no file now, such as one of an earlier commit.
  ///
  /// @param content of it
  /// @param name as messages name it
  /// @param file where it stands or stood
  /// @param hashes the SHA-256 of the files its logic lives in, by path, as they were
  /// @throws dev.victor.core.failure.BadInput with everything that is wrong
  public static Definition of(
      byte[] content, String name, Path file, UnaryOperator<String> hashes) {
    return of(JsonFile.parse(content, name), file, hashes);
  }

  /// A definition by the content that a record has of it, made of the files as they are now.
  ///
  /// @param folder of the strategy
  /// @param name of the record as messages name it
  /// @param canonical its content
  public static Definition recorded(
      Workspace workspace, Path folder, String name, String canonical) {
    return of(
        canonical.getBytes(StandardCharsets.UTF_8),
        name,
        folder.resolve("strategy.json"),
        path -> StrategyVersion.hashOfFile(workspace, path));
  }

  private static Definition of(JsonFile json, Path file, UnaryOperator<String> hashes) {
    String name = json.name();
    Problems problems = new Problems(name);
    Strategy strategy = json.bind(Strategy::read, problems);
    problems.check();
    new StrategyChecks(strategy, json.root(), problems).run();
    problems.check();
    return new Definition(
        strategy, StrategyVersion.of(strategy, json.root(), hashes), file, name, json.root());
  }

  /// What its version is the hash of.
  public Node canonicalRoot() {
    return JsonFile.parse(version.canonical().getBytes(StandardCharsets.UTF_8), name).root();
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
