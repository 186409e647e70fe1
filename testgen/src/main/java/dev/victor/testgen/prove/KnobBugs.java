package dev.victor.testgen.prove;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Bugs of hyperparameters: what is set has no effect, or the wrong one.
final class KnobBugs {

  private static final Set<String> SEEDS = Set.of("seed", "randomSeed", "randomState");

  private final JavaBugs bugs;
  private final JavaSource source;
  private final ModelClass model;
  private final Knobs knobs;

  KnobBugs(JavaBugs bugs, ModelClass model, Knobs knobs) {
    this.bugs = bugs;
    this.source = bugs.source();
    this.model = model;
    this.knobs = knobs;
  }

  void find() {
    for (String name : knobs.names()) {
      List<Tree> uses = uses(name);
      Optional<String> type = type(name);
      if (!uses.isEmpty() && type.isPresent()) {
        constant(name, type.get(), uses);
        if (isConstraint(name)) {
          constraint(type.get(), uses);
        }
      }
    }
  }

  private void constant(String name, String type, List<Tree> uses) {
    boolean nothing = SEEDS.contains(name) || isConstraint(name);
    (nothing ? Knobs.nothing(type) : knobs.usual(name, type))
        .ifPresent(value ->
            everywhere(
                SEEDS.contains(name) ? "seed ignored" : name + " has no effect",
                uses,
                use -> value));
  }

  private boolean isConstraint(String name) {
    return Optional.ofNullable(model.model().monotone())
        .filter(one -> one.parameter().equals(name))
        .isPresent();
  }

  private void constraint(String type, List<Tree> uses) {
    switch (type) {
      case "int", "double", "float", "long" -> {
        everywhere("constraint turned", uses, use -> "(-" + use + ")");
        everywhere("constraint only upwards", uses, use -> "Math.abs(" + use + ")");
      }
      case "int[]", "double[]" -> {
        everywhere(
            "constraint turned",
            uses,
            use -> "java.util.Arrays.stream(" + use + ").map(one -> -one).toArray()");
        everywhere(
            "constraint only upwards",
            uses,
            use -> "java.util.Arrays.stream(" + use + ").map(Math::abs).toArray()");
      }
      default -> {
        // no direction to turn
      }
    }
  }

  private void everywhere(String operator, List<Tree> uses, UnaryOperator<String> instead) {
    bugs.add(
        operator,
        uses.getFirst(),
        uses.stream().map(use -> bugs.replace(use, instead.apply(source.text(use)))).toList());
  }

  /// Where a hyperparameter is read: as a field, or from a field such as `settings.rounds()`.
  private List<Tree> uses(String name) {
    List<Tree> uses = new ArrayList<>();
    for (MethodTree method : model.methods()) {
      if (isUse(method, name)) {
        Set<String> locals = model.locals(method);
        List<Tree> trees = source.all(method.getBody());
        Set<Tree> set =
            trees.stream()
                .filter(AssignmentTree.class::isInstance)
                .map(one -> ((AssignmentTree) one).getVariable())
                .collect(Collectors.toSet());
        trees.stream()
            .filter(tree -> !set.contains(tree))
            .filter(tree -> reads(tree, name, locals))
            .forEach(uses::add);
      }
    }
    return uses;
  }

  private boolean reads(Tree tree, String name, Set<String> locals) {
    return tree instanceof MethodInvocationTree call
        ? call.getArguments().isEmpty()
            && call.getMethodSelect() instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals(name)
            && model.field(select.getExpression(), locals).isPresent()
        : model.field(tree, locals).filter(name::equals).isPresent();
  }

  /// Neither where it is set, nor saved, nor shown.
  private boolean isUse(MethodTree method, String name) {
    String called = method.getName().toString();
    String upper = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return method.getReturnType() != null
        && !Set.of(name, "get" + upper, "is" + upper, "set" + upper, "with" + upper)
            .contains(called)
        && !model.save().contains(method)
        && !model.load().contains(method);
  }

  /// The type of the field, or of the component of a record in the class.
  private Optional<String> type(String name) {
    return Optional.ofNullable(model.fields().get(name))
        .or(() ->
            model.type().getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(one -> one.getKind() == Tree.Kind.RECORD)
                .flatMap(one -> one.getMembers().stream())
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(one -> one.getName().contentEquals(name))
                .findFirst())
        .map(one -> source.text(one.getType()));
  }
}
