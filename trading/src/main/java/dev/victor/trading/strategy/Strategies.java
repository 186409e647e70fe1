package dev.victor.trading.strategy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.workspace.Globs;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The strategies of a workspace: the files that `strategies` of `project.json` names.
public final class Strategies {

  private final Workspace workspace;
  private final Map<String, Path> files = new LinkedHashMap<>();

  /// Finds the files, and reads of each only its id.
  ///
  /// @throws BadInput when one is no JSON, or two have one id
  public Strategies(Workspace workspace) {
    this(
        workspace,
        flaw -> {
          throw flaw;
        });
  }

  /// Finds the files, leaves out those that cannot be told apart, and tells why.
  public Strategies(Workspace workspace, Consumer<BadInput> flaws) {
    this.workspace = workspace;
    for (String glob : workspace.project().strategies()) {
      for (Path file : Globs.match(workspace, glob)) {
        try {
          add(file);
        } catch (BadInput flaw) {
          flaws.accept(flaw);
        }
      }
    }
  }

  private void add(Path file) {
    String name = workspace.root().relativize(file).toString();
    Node root = JsonFile.read(file, name).root();
    if (root.at("id").orElse(null) instanceof Node.Text(var id, var place)) {
      Path other = files.putIfAbsent(id, file);
      if (other != null && !other.equals(file)) {
        throw new BadInput(
            name + ":" + place,
            "id \"" + id + "\" is that of " + workspace.root().relativize(other) + " too",
            "give one of them another id");
      }
      return;
    }
    throw new BadInput(name, "has no \"id\"", "give it one, such as the name of its folder");
  }

  /// Their ids, in the order of the files.
  public List<String> ids() {
    return new ArrayList<>(files.keySet());
  }

  /// The folder of one of these ids.
  public Path folder(String id) {
    Path file = files.get(id);
    Path folder = file == null ? null : file.getParent();
    if (folder == null) {
      throw new IllegalArgumentException("no strategy " + id);
    }
    return folder;
  }

  /// The one that was named, or the only one there is.
  ///
  /// @throws UsageError when none was named and there is not one alone
  public String choose(Optional<String> named) {
    if (named.isPresent()) {
      return named.get();
    }
    if (files.size() == 1) {
      return files.keySet().iterator().next();
    }
    throw new UsageError(
        "ID",
        files.isEmpty() ? "there are no strategies" : "several strategies, none named",
        files.isEmpty()
            ? "name their files in \"strategies\" of project.json"
            : "name one of " + String.join(", ", files.keySet()));
  }

  /// The definition of one.
  ///
  /// @throws BadInput when there is none of that id, or with everything that is wrong in it
  public Definition require(String id) {
    return Definition.read(workspace, file(id));
  }

  /// The file of one.
  ///
  /// @throws BadInput when there is none of that id
  public Path file(String id) {
    Path file = files.get(id);
    if (file == null) {
      throw new BadInput(
          Workspace.PROJECT_FILE,
          "has no strategy \"" + id + "\"",
          Nearest.to(id, files.keySet())
              .map(near -> "did you mean " + near + "?")
              .orElse(
                  files.isEmpty()
                      ? "name their files in \"strategies\""
                      : "there are " + String.join(", ", files.keySet())));
    }
    return file;
  }
}
