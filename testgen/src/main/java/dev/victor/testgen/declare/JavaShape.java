package dev.victor.testgen.declare;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// What the source of a class shows of a model.
final class JavaShape {

  private static final Pattern TREES =
      Pattern.compile("\\w*(Tree|Forest|Boost|Stump)\\w*|.*\\.(xgboost|lightgbm|catboost)\\..*");

  private static final Pattern NETWORKS =
      Pattern.compile(
          "\\w*(Lstm|LSTM|Gru|GRU|Rnn|RNN|Mlp|MLP|Perceptron|Network|Net)"
              + "|.*\\.(deeplearning4j|djl|pytorch|tensorflow)\\..*");

  private final CompilationUnitTree unit;
  private final List<ClassTree> line;
  private final String name;
  private final JavaHyperparameters takes;

  /// @param line the class, and what it inherits from
  JavaShape(CompilationUnitTree unit, List<ClassTree> line) {
    this.unit = unit;
    this.line = List.copyOf(line);
    this.name = line.getFirst().getSimpleName().toString();
    this.takes = JavaHyperparameters.of(line);
  }

  /// The fields that a declaration needs; see [Found].
  Map<String, Object> shown() {
    JavaRoles roles = JavaRoles.of(methods());
    String kind = kind(roles);
    Optional<MethodTree> parameters =
        kind.equals("neural-network") ? told("parameters", "weights") : Optional.empty();
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("missing", roles.missing());
    shown.put("kind", kind);
    shown.put("adapter", roles.adapter());
    shown.put("capabilities", capabilities(kind, roles, parameters.isPresent()));
    shown.put(
        "network",
        parameters.map(one -> Map.of("build", one.getName().toString())).orElse(Map.of()));
    shown.put("knobs", takes.knobs());
    shown.put(
        "monotone",
        takes.named("monoton").<Map<String, Object>>map(one -> monotone(one)).orElse(Map.of()));
    shown.put("required", takes.required());
    return shown;
  }

  private static Map<String, Object> monotone(String parameter) {
    Map<String, Object> monotone = new LinkedHashMap<>();
    monotone.put("parameter", parameter);
    monotone.put("directions", List.of(1, -1));
    return monotone;
  }

  /// A method without parameters that gives numbers.
  private Optional<MethodTree> told(String... names) {
    for (String called : names) {
      String getter = "get" + called.substring(0, 1).toUpperCase(Locale.ROOT) + called.substring(1);
      for (MethodTree one : methods()) {
        boolean wanted = one.getName().contentEquals(called) || one.getName().contentEquals(getter);
        if (wanted
            && one.getParameters().isEmpty()
            && String.valueOf(one.getReturnType()).matches(".*[]>]")) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  private List<MethodTree> methods() {
    List<MethodTree> methods = new ArrayList<>();
    for (ClassTree one : line) {
      for (Tree member : one.getMembers()) {
        if (member instanceof MethodTree method
            && method.getBody() != null
            && method.getReturnType() != null
            && !method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
          methods.add(method);
        }
      }
    }
    return methods;
  }

  private String kind(JavaRoles roles) {
    if (roles.ofLabels()) {
      return "classifier";
    }
    List<String> words = new ArrayList<>(List.of(name));
    unit.getImports().forEach(one -> words.add(one.getQualifiedIdentifier().toString()));
    if (words.stream().anyMatch(word -> TREES.matcher(word).matches())) {
      return "boosted-trees";
    }
    return words.stream().anyMatch(word -> NETWORKS.matcher(word).matches())
        ? "neural-network"
        : "regressor";
  }

  private List<String> capabilities(String kind, JavaRoles roles, boolean network) {
    Map<String, Boolean> found = new LinkedHashMap<>();
    found.put("seeded", takes.named("^seed$").isPresent() && mentions("seed"));
    found.put("handles-nan", kind.equals("boosted-trees") && mentions("isNaN"));
    found.put("iterative", told("lossHistory", "losses").isPresent());
    found.put("gradient", network);
    found.put(
        "probabilities",
        methods().stream()
            .map(one -> one.getName().toString())
            .anyMatch(Set.of("predictProbabilities", "predictProba", "probabilities")::contains));
    found.put("in-memory", !roles.saves());
    return found.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  /// Whether a name is read anywhere but where hyperparameters are kept and written.
  private boolean mentions(String word) {
    boolean[] found = {false};
    TreeScanner<@Nullable Void, @Nullable Void> scanner =
        new TreeScanner<>() {
          @Override
          public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            return type.getSimpleName().toString().endsWith("Builder")
                ? null
                : super.visitClass(type, null);
          }

          @Override
          public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            boolean kept =
                method.getReturnType() == null
                    || Set.of("save", "load", "toString").contains(method.getName().toString())
                    || method.getName().toString().matches("(set|with|get)[A-Z].*|" + word);
            return kept ? null : super.visitMethod(method, null);
          }

          @Override
          public @Nullable Void visitIdentifier(IdentifierTree one, @Nullable Void nothing) {
            found[0] |= one.getName().contentEquals(word);
            return null;
          }

          @Override
          public @Nullable Void visitMemberSelect(MemberSelectTree one, @Nullable Void nothing) {
            found[0] |= one.getIdentifier().contentEquals(word);
            return super.visitMemberSelect(one, null);
          }
        };
    line.forEach(one -> scanner.scan(one, null));
    return found[0];
  }
}
