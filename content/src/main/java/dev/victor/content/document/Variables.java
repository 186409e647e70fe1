package dev.victor.content.document;

import dev.victor.core.template.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every name that a template of a document may use, declared once in `variables.tsv` with a
/// sentence: `links[].label` is a part of each entry of a list, `metric.*` stands for the ids of
/// metrics. What is declared is what views hold; a test compares the two.
final class Variables {

  private static final String LIST = "[]";
  private static final String ANY = "*";

  /// One name.
  ///
  /// @param path such as `links[].label`
  /// @param says what it holds, in words
  record Variable(String path, String says) {}

  private Variables() {}

  /// All names that are declared, in a good order to read; for every list, flag whether it has
  /// entries last.
  static List<Variable> declared() {
    List<Variable> declared = new ArrayList<>();
    Map<String, Variable> flags = new LinkedHashMap<>();
    for (String line : lines()) {
      int tab = line.indexOf('\t');
      String path = line.substring(0, tab);
      declared.add(new Variable(path, line.substring(tab + 1)));
      int list = path.indexOf(LIST);
      if (list > 0 && path.indexOf('.') != list - 1 && !path.substring(0, list).contains(".")) {
        String name = path.substring(0, list);
        flags.putIfAbsent(
            name, new Variable(ProjectView.has(name), "whether there are any " + name));
      }
    }
    declared.addAll(flags.values());
    return declared;
  }

  private static List<String> lines() {
    try (InputStream in = Variables.class.getResourceAsStream("variables.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the image lacks variables.tsv");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a view of a project with these metrics may hold.
  static Shape.Parts shape(List<String> metrics) {
    Branch root = new Branch();
    for (Variable variable : declared()) {
      if (variable.path().endsWith("." + ANY)) {
        String stem = variable.path().substring(0, variable.path().length() - ANY.length());
        Branch under = root.at(steps(stem.substring(0, stem.length() - 1)));
        metrics.forEach(id -> under.at(List.of(id)));
      } else {
        root.at(steps(variable.path()));
      }
    }
    return root.parts();
  }

  /// `links[].label` as `links`, `[]`, `label`.
  private static List<String> steps(String path) {
    return Arrays.asList(path.replace(LIST, "." + LIST).split("\\.", -1));
  }

  /// A shape while it grows.
  private static final class Branch {

    private final Map<String, Branch> below = new TreeMap<>();

    Branch at(List<String> steps) {
      Branch branch = this;
      for (String step : steps) {
        branch = branch.below.computeIfAbsent(step, s -> new Branch());
      }
      return branch;
    }

    Shape.Parts parts() {
      Map<String, Shape> parts = new TreeMap<>();
      below.forEach((name, branch) -> parts.put(name, branch.shape()));
      return new Shape.Parts(parts);
    }

    private Shape shape() {
      Branch entry = below.get(LIST);
      if (entry != null) {
        return new Shape.Entries(entry.shape());
      }
      return below.isEmpty() ? new Shape.Value() : parts();
    }
  }
}
