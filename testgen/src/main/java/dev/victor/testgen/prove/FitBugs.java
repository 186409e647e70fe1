package dev.victor.testgen.prove;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/// Bugs of training, and of what it leaves in fields.
final class FitBugs {

  private static final String AGAIN = "fitsSoFar";

  private final JavaBugs bugs;
  private final JavaSource source;
  private final ModelClass model;

  FitBugs(JavaBugs bugs, ModelClass model) {
    this.bugs = bugs;
    this.source = bugs.source();
    this.model = model;
  }

  void find() {
    model.fit().forEach(this::fit);
    model.fit().stream().findFirst().ifPresent(this::state);
    Set<String> learned = model.learned();
    for (MethodTree method : model.methods()) {
      if (!model.fit().contains(method) && !model.save().contains(method)) {
        scaling(method, learned);
      }
    }
  }

  private void fit(MethodTree fit) {
    VariableTree rows = fit.getParameters().getFirst();
    VariableTree targets = fit.getParameters().getLast();
    String x = rows.getName().toString();
    String y = targets.getName().toString();
    String ofRows = source.text(rows.getType());
    String ofTargets = source.text(targets.getType());
    if (!RowBugs.areRows(ofRows) || !ofTargets.endsWith("[]")) {
      return;
    }
    bugs.begun("inputs changed in place", fit, RowBugs.changed(x));
    bugs.given(
        "rows left out",
        fit,
        List.of(rows, targets),
        local(ofRows, x, shorter(x)) + " " + local(ofTargets, y, shorter(y)));
    bugs.given(
        "targets of other rows",
        fit,
        List.of(targets),
        local(ofTargets, y, y + "Given.clone();")
            + " for (int at = 0; at < %1$s.length; at++) { %1$s[at] = %1$sGiven[(at + 1) %% %1$s.length]; }"
                .formatted(y));
    bugs.given(
        "global randomness",
        fit,
        List.of(rows),
        RowBugs.eachRow(ofRows, x, "%1$s[at][to] *= 1 + 1e-3 * Math.random();"));
  }

  private static String local(String type, String name, String value) {
    return type + " " + name + " = " + value;
  }

  private static String shorter(String name) {
    return "java.util.Arrays.copyOf(%1$sGiven, Math.max(0, %1$sGiven.length - 1));".formatted(name);
  }

  /// What a second training must forget, and what instances must not share.
  private void state(MethodTree fit) {
    Set<String> locals = model.locals(fit);
    for (Tree tree : source.direct(fit.getBody())) {
      model
          .cleared(tree, locals)
          .ifPresent(field -> bugs.replaced("refit does not reset", tree, ";"));
      if (tree instanceof AssignmentTree set
          && !(set.getExpression() instanceof NewArrayTree) // is filled anew
          && model.field(set.getVariable(), locals).isPresent()) {
        bugs.add("refit does not reset", set, kept(fit, set));
      }
    }
    for (String field : model.learned()) {
      VariableTree declared = model.fields().get(field);
      if (declared != null && !declared.getModifiers().getFlags().contains(Modifier.STATIC)) {
        bugs.add(
            "state shared by instances",
            declared,
            Edit.insert(source.start(declared.getType()), "static "));
      }
    }
  }

  /// The value of the first training is kept by all that follow.
  private List<Edit> kept(MethodTree fit, AssignmentTree set) {
    List<Edit> edits = new ArrayList<>();
    edits.add(Edit.insert(source.start(fit), "private int " + AGAIN + "; "));
    edits.add(Edit.insert(source.start(fit.getBody()) + 1, " " + AGAIN + "++;"));
    edits.add(
        bugs.replace(
            set.getExpression(),
            "%s > 1 ? %s : (%s)"
                .formatted(
                    AGAIN, source.text(set.getVariable()), source.text(set.getExpression()))));
    return edits;
  }

  private void scaling(MethodTree method, Set<String> learned) {
    Set<String> locals = model.locals(method);
    for (Tree tree : source.all(method.getBody())) {
      if (tree instanceof BinaryTree one
          && Set.of(Tree.Kind.MINUS, Tree.Kind.DIVIDE, Tree.Kind.MULTIPLY).contains(one.getKind())
          && model.part(one.getRightOperand(), locals).filter(learned::contains).isPresent()) {
        bugs.replaced("scaler forgotten", one, source.text(one.getLeftOperand()));
      }
    }
  }
}
