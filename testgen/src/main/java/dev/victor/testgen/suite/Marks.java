package dev.victor.testgen.suite;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The annotations of a class or method.
record Marks(List<? extends AnnotationTree> all) {

  private static final Set<String> ROWS = Set.of("CsvSource", "ValueSource");
  private static final Set<String> HOW =
      Set.of(
          "delimiter",
          "delimiterString",
          "nullValues",
          "emptyValue",
          "quoteCharacter",
          "useHeadersInDisplayName",
          "maxCharsPerColumn",
          "ignoreLeadingAndTrailingWhitespace",
          "commentCharacter");
  private static final Set<String> UNKNOWN =
      Set.of("MethodSource", "EnumSource", "ArgumentsSource", "CsvFileSource", "FieldSource");

  static Marks of(ModifiersTree modifiers) {
    return new Marks(modifiers.getAnnotations());
  }

  Optional<? extends AnnotationTree> find(Set<String> names) {
    return all.stream().filter(one -> names.contains(name(one))).findFirst();
  }

  boolean has(Set<String> names) {
    return find(names).isPresent();
  }

  /// Whether [#rows()] are all there are.
  boolean counted() {
    return has(ROWS) && !has(UNKNOWN);
  }

  /// The rows of parameters that are written here.
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (AnnotationTree one : all) {
      if (ROWS.contains(name(one))) {
        one.getArguments().stream()
            .filter(Marks::holdsRows)
            .forEach(argument -> add(argument, rows));
      }
    }
    return rows;
  }

  /// Not how rows are read, such as `delimiter`.
  private static boolean holdsRows(ExpressionTree argument) {
    return !(argument instanceof AssignmentTree named)
        || !HOW.contains(named.getVariable().toString());
  }

  private static void add(ExpressionTree argument, List<String> rows) {
    ExpressionTree value =
        argument instanceof AssignmentTree named ? named.getExpression() : argument;
    if (value instanceof NewArrayTree array && array.getInitializers() != null) {
      array.getInitializers().forEach(row -> rows.add(row.toString()));
    } else {
      rows.add(value.toString());
    }
  }

  /// Its name without the package.
  static String name(AnnotationTree one) {
    String name = one.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
