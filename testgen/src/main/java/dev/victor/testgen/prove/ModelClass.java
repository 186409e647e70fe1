package dev.victor.testgen.prove;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.victor.core.project.Model;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The class of a model, as its file shows it.
///
/// @param source the file
/// @param type the class
/// @param model what is declared of it
record ModelClass(JavaSource source, ClassTree type, Model model) {

  Map<String, VariableTree> fields() {
    Map<String, VariableTree> fields = new LinkedHashMap<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree field) {
        fields.put(field.getName().toString(), field);
      }
    }
    return fields;
  }

  List<MethodTree> methods() {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(one -> one.getBody() != null)
        .toList();
  }

  private List<MethodTree> named(String usual, Function<Model.Adapter, @Nullable String> adapted) {
    String name = Optional.ofNullable(model.adapter()).map(adapted).orElse(usual);
    return methods().stream().filter(one -> one.getName().contentEquals(name)).toList();
  }

  /// Training, on rows and targets.
  List<MethodTree> fit() {
    return named("fit", Model.Adapter::fit).stream()
        .filter(one -> one.getParameters().size() == 2)
        .toList();
  }

  List<MethodTree> predict() {
    return named("predict", Model.Adapter::predict);
  }

  List<MethodTree> probabilities() {
    return named("predictProbabilities", Model.Adapter::probabilities);
  }

  List<MethodTree> save() {
    return named("save", Model.Adapter::save);
  }

  List<MethodTree> load() {
    return named("load", Model.Adapter::load);
  }

  /// The field that an expression is: `alpha` or `this.alpha`.
  Optional<String> field(Tree tree, Set<String> locals) {
    String name =
        switch (tree) {
          case IdentifierTree one when !locals.contains(one.getName().toString()) ->
              one.getName().toString();
          case MemberSelectTree one when one.getExpression().toString().equals("this") ->
              one.getIdentifier().toString();
          default -> "";
        };
    return Optional.of(name).filter(fields()::containsKey);
  }

  /// The field that an expression is, or is a value of: `means[j]`.
  Optional<String> part(Tree tree, Set<String> locals) {
    return field(tree instanceof ArrayAccessTree one ? one.getExpression() : tree, locals);
  }

  /// The field that a statement empties: `trees.clear()`.
  Optional<String> cleared(Tree tree, Set<String> locals) {
    return tree instanceof ExpressionStatementTree statement
            && statement.getExpression() instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("clear")
        ? field(select.getExpression(), locals)
        : Optional.empty();
  }

  /// Fields that training sets or empties.
  Set<String> learned() {
    Set<String> learned = new LinkedHashSet<>();
    for (MethodTree fit : fit()) {
      Set<String> locals = locals(fit);
      for (Tree tree : source.direct(fit.getBody())) {
        cleared(tree, locals).ifPresent(learned::add);
        if (tree instanceof AssignmentTree set) {
          field(set.getVariable(), locals).ifPresent(learned::add);
        }
      }
    }
    return learned;
  }

  /// Parameters and variables of a method.
  Set<String> locals(MethodTree method) {
    return Stream.concat(method.getParameters().stream(), source.all(method.getBody()).stream())
        .filter(VariableTree.class::isInstance)
        .map(one -> ((VariableTree) one).getName().toString())
        .collect(Collectors.toSet());
  }
}
