package dev.victor.core.template;

import dev.victor.core.failure.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Compares the names in a template with what a view may hold, in branches too that no rendering
/// has taken yet.
public final class TemplateLint {

  /// Something a template says.
  ///
  /// @param where `file:line`
  /// @param what is odd there
  /// @param remedy what to do
  /// @param wrong whether it would stop a rendering that gets there; else it is only worth a look
  public record Finding(String where, String what, String remedy, boolean wrong) {}

  /// A section that is open.
  ///
  /// @param name as written; empty for the view itself
  /// @param holds what is inside
  private record Scope(String name, Shape holds) {}

  private final List<Finding> findings = new ArrayList<>();

  private TemplateLint() {}

  /// What is odd in a template that is rendered with such a view.
  public static List<Finding> of(Template template, Shape.Parts view) {
    TemplateLint lint = new TemplateLint();
    lint.walk(template.tags(), List.of(new Scope("", view)));
    return lint.findings.stream().distinct().toList();
  }

  private void walk(List<Tag> tags, List<Scope> scopes) {
    for (Tag tag : tags) {
      Shape shape = find(tag, scopes);
      if (shape == null) {
        continue;
      }
      switch (tag.kind()) {
        case VALUE -> {
          if (!(shape instanceof Shape.Value)) {
            findings.add(
                new Finding(
                    tag.place(),
                    "'" + tag.name() + "' has parts",
                    "open it as a section with {{#" + tag.name() + "}}",
                    true));
          }
        }
        case SECTION -> walk(tag.inside(), inside(tag, shape, scopes));
        case INVERTED -> walk(tag.inside(), scopes);
      }
    }
  }

  private static List<Scope> inside(Tag tag, Shape shape, List<Scope> scopes) {
    List<Scope> deeper = new ArrayList<>(scopes);
    deeper.add(new Scope(tag.name(), shape instanceof Shape.Entries(var entry) ? entry : shape));
    return deeper;
  }

  private @Nullable Shape find(Tag tag, List<Scope> scopes) {
    if (tag.name().equals(".")) {
      return scopes.getLast().holds();
    }
    String[] path = tag.name().split("\\.", -1);
    List<Scope> nearest = new ArrayList<>(scopes).reversed();
    @Nullable String passed = null;
    for (Scope scope : nearest) {
      if (scope.holds() instanceof Shape.Parts(var parts)) {
        Shape first = parts.get(path[0]);
        if (first != null) {
          if (passed != null) {
            leak(tag, passed, scope);
          }
          return descend(tag, first, path);
        }
        passed = passed == null ? scope.name() : passed;
      }
    }
    unknown(tag, path[0], scopes.stream().map(Scope::holds).toList());
    return null;
  }

  private void leak(Tag tag, String section, Scope owner) {
    String of = owner.name().isEmpty() ? "the project" : owner.name();
    findings.add(
        new Finding(
            tag.place(),
            "'" + tag.name() + "' is nothing of " + section + ", so it is that of " + of,
            "write it outside of the section if that is meant",
            false));
  }

  private @Nullable Shape descend(Tag tag, Shape first, String[] path) {
    Shape shape = first;
    for (int i = 1; i < path.length; i++) {
      if (!(shape instanceof Shape.Parts(var parts))) {
        String name = String.join(".", List.of(path).subList(0, i));
        findings.add(
            new Finding(
                tag.place(), "'" + name + "' has no parts", "use it without what follows", true));
        return null;
      }
      Shape next = parts.get(path[i]);
      if (next == null) {
        unknown(tag, path[i], List.of(shape));
        return null;
      }
      shape = next;
    }
    return shape;
  }

  private void unknown(Tag tag, String part, List<Shape> among) {
    TreeSet<String> names = new TreeSet<>();
    for (Shape shape : among) {
      if (shape instanceof Shape.Parts(var parts)) {
        names.addAll(parts.keySet());
      }
    }
    findings.add(
        new Finding(
            tag.place(),
            "unknown variable '" + tag.name() + "'",
            Nearest.remedy(part, names),
            true));
  }
}
