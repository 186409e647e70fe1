package dev.victor.testgen.declare;

import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/// The methods of a model, known by their parameters whatever they are called.
///
/// @param fit takes rows and targets
/// @param predict takes rows, or one row
/// @param save takes a file
/// @param load takes a file, static
record JavaRoles(
    Optional<MethodTree> fit,
    Optional<MethodTree> predict,
    Optional<MethodTree> save,
    Optional<MethodTree> load) {

  private static final Set<String> MATRICES = Set.of("double[][]", "float[][]");
  private static final Set<String> ROWS = Set.of("double[]", "float[]");
  private static final Set<String> LABELS = Set.of("String[]", "int[]", "List<String>");
  private static final Set<String> FILES = Set.of("Path", "File", "String");

  static JavaRoles of(List<MethodTree> methods) {
    List<MethodTree> own = methods.stream().filter(one -> !isStatic(one)).toList();
    List<MethodTree> shared = methods.stream().filter(JavaRoles::isStatic).toList();
    return new JavaRoles(
        find(own, List.of("fit", "train", "learn"), JavaRoles::fits),
        find(own, List.of("predict", "forecast", "classify"), JavaRoles::predicts),
        find(own, List.of("save", "write", "store", "dump"), JavaRoles::takesFile),
        find(shared, List.of("load", "read", "restore"), JavaRoles::takesFile));
  }

  /// By a usual name, or the only one of its shape that anybody may call.
  private static Optional<MethodTree> find(
      List<MethodTree> methods, List<String> usual, Predicate<MethodTree> shape) {
    List<MethodTree> fitting = methods.stream().filter(shape).toList();
    for (String name : usual) {
      for (MethodTree one : fitting) {
        if (one.getName().contentEquals(name)) {
          return Optional.of(one);
        }
      }
    }
    List<MethodTree> open =
        fitting.stream()
            .filter(one -> one.getModifiers().getFlags().contains(Modifier.PUBLIC))
            .toList();
    return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
  }

  private static boolean fits(MethodTree method) {
    return method.getParameters().size() == 2
        && MATRICES.contains(type(method, 0))
        && type(method, 1).endsWith("[]");
  }

  private static boolean predicts(MethodTree method) {
    return method.getParameters().size() == 1
        && (MATRICES.contains(type(method, 0)) || ROWS.contains(type(method, 0)))
        && !returned(method).equals("void")
        && !MATRICES.contains(returned(method));
  }

  private static boolean takesFile(MethodTree method) {
    return method.getParameters().size() == 1
        && FILES.contains(type(method, 0).replaceAll(".*\\.", ""));
  }

  private static boolean isStatic(MethodTree method) {
    return method.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  private static String type(MethodTree method, int parameter) {
    return method.getParameters().get(parameter).getType().toString();
  }

  private static String returned(MethodTree method) {
    return String.valueOf(method.getReturnType());
  }

  private Map<String, Optional<MethodTree>> named() {
    Map<String, Optional<MethodTree>> named = new LinkedHashMap<>();
    named.put("fit", fit);
    named.put("predict", predict);
    named.put("save", save);
    named.put("load", load);
    return named;
  }

  /// The names that are not the usual ones.
  Map<String, String> adapter() {
    Map<String, String> adapter = new LinkedHashMap<>();
    named()
        .forEach((role, method) ->
            method
                .map(one -> one.getName().toString())
                .filter(name -> !name.equals(role))
                .ifPresent(name -> adapter.put(role, name)));
    return adapter;
  }

  /// What a class needs to be a model, and has not.
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (fit.isEmpty()) {
      missing.add("fit");
    }
    if (predict.isEmpty()) {
      missing.add("predict");
    }
    return missing;
  }

  /// Whether targets or predictions are labels.
  boolean ofLabels() {
    return fit.filter(one -> LABELS.contains(type(one, 1))).isPresent()
        || predict.filter(one -> LABELS.contains(returned(one))).isPresent();
  }

  boolean saves() {
    return save.isPresent() && load.isPresent();
  }
}
