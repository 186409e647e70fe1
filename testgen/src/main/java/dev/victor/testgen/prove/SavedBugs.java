package dev.victor.testgen.prove;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Bugs of saving and loading: a part that is lost on the way.
final class SavedBugs {

  private final JavaBugs bugs;
  private final JavaSource source;
  private final ModelClass model;
  private final Knobs knobs;

  SavedBugs(JavaBugs bugs, ModelClass model, Knobs knobs) {
    this.bugs = bugs;
    this.source = bugs.source();
    this.model = model;
    this.knobs = knobs;
  }

  void find() {
    model.save().forEach(this::save);
    model.load().forEach(this::load);
  }

  private void save(MethodTree save) {
    Set<String> locals = model.locals(save);
    for (Tree tree : source.all(save.getBody())) {
      model.field(tree, locals).ifPresent(field -> lost(tree, field));
    }
  }

  private void lost(Tree use, String field) {
    Optional.ofNullable(model.fields().get(field))
        .flatMap(declared -> Knobs.nothing(source.text(declared.getType())))
        .ifPresent(nothing -> bugs.replaced(field + " not saved", use, nothing));
  }

  private void load(MethodTree load) {
    for (Tree tree : source.all(load.getBody())) {
      switch (tree) {
        case ExpressionStatementTree statement ->
            owner(statement.getExpression())
                .ifPresent(field -> bugs.replaced(field + " not loaded", statement, ";"));
        case NewClassTree made
            when made.getIdentifier().toString().equals(model.type().getSimpleName().toString()) ->
            arguments(made);
        case MethodInvocationTree call
            when call.getArguments().size() == 1
                && call.getMethodSelect() instanceof MemberSelectTree select
                && knobs.names().contains(select.getIdentifier().toString())
                && source.text(select.getExpression()).contains("(") ->
            bugs.add(
                select.getIdentifier() + " not loaded",
                call.getArguments().getFirst(),
                new Edit(source.end(select.getExpression()), source.end(call), ""));
        default -> {
          // nothing to lose
        }
      }
    }
  }

  /// The field of the model that a statement fills: `model.bias = …`, `model.trees.add(…)`.
  private Optional<String> owner(ExpressionTree expression) {
    Tree filled =
        switch (expression) {
          case AssignmentTree set -> set.getVariable();
          case MethodInvocationTree call
              when call.getMethodSelect() instanceof MemberSelectTree select ->
              select.getExpression();
          default -> expression;
        };
    return filled instanceof MemberSelectTree select
        ? Optional.of(select.getIdentifier().toString()).filter(model.fields()::containsKey)
        : Optional.empty();
  }

  private void arguments(NewClassTree made) {
    List<? extends ExpressionTree> given = made.getArguments();
    model.type().getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(one -> one.getReturnType() == null && one.getParameters().size() == given.size())
        .findFirst()
        .ifPresent(constructor -> {
          for (int i = 0; i < given.size(); i++) {
            VariableTree parameter = constructor.getParameters().get(i);
            Tree argument = given.get(i);
            String name = parameter.getName().toString();
            knobs
                .other(name, source.text(parameter.getType()))
                .ifPresent(other -> bugs.replaced(name + " not loaded", argument, other));
          }
        });
  }
}
