package dev.victor.testgen.coverage.ci;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A value of a YAML file and the line where it begins. Nothing is made of it but text, lists and
/// maps; aliases and nesting have their limits.
///
/// @param node of the parser
record Yaml(Node node) {

  private static final int MOST_ALIASES = 50;
  private static final int DEEPEST = 40;

  /// A text that is no YAML.
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    Broken(String message, int line, Throwable cause) {
      super(message, cause);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  /// The root of a text; empty when there is none.
  static Optional<Yaml> read(String text) throws Broken {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setAllowRecursiveKeys(false);
    try {
      Node root =
          new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      return Optional.ofNullable(root).map(Yaml::new);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      throw new Broken(String.valueOf(e.getProblem()), mark == null ? 1 : mark.getLine() + 1, e);
    } catch (YAMLException e) {
      throw new Broken(String.valueOf(e.getMessage()), 1, e);
    }
  }

  /// The line, from 1.
  int line() {
    return node.getStartMark().getLine() + 1;
  }

  /// The text of a scalar; empty for all else.
  String text() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /// The value of a key.
  Optional<Yaml> get(String key) {
    return entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(Entry::value)
        .findFirst();
  }

  /// The value at a path of keys.
  Optional<Yaml> at(String... keys) {
    Optional<Yaml> here = Optional.of(this);
    for (String key : keys) {
      here = here.flatMap(one -> one.get(key));
    }
    return here;
  }

  /// A key and its value.
  record Entry(Yaml key, Yaml value) {}

  /// The entries of a map; none of all else.
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        entries.add(new Entry(new Yaml(tuple.getKeyNode()), new Yaml(tuple.getValueNode())));
      }
    }
    return entries;
  }

  /// The items of a list; none of all else.
  List<Yaml> items() {
    return node instanceof SequenceNode list
        ? list.getValue().stream().map(Yaml::new).toList()
        : List.of();
  }

  /// Whether a scalar is this text.
  static boolean is(Optional<Yaml> value, String text) {
    return value.map(Yaml::text).filter(text::equals).isPresent();
  }
}
