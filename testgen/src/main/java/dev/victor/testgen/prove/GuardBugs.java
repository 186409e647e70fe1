package dev.victor.testgen.prove;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Bugs of any method: a guard that is gone, a seed that is not given, a spread of zero.
final class GuardBugs {

  private static final Pattern NAN = Pattern.compile("nan|finite");
  private static final Pattern FITTED = Pattern.compile("fitted|trained|== null");
  private static final Pattern WIDTH =
      Pattern.compile("width|features|columns|\\brow\\.length|\\[0]\\.length");
  private static final Set<String> GENERATORS = Set.of("Random", "SplittableRandom");
  private static final double TINY = 1e-3;

  private final JavaBugs bugs;

  GuardBugs(JavaBugs bugs) {
    this.bugs = bugs;
  }

  void find() {
    for (Tree tree : bugs.source().all()) {
      if (tree instanceof MethodTree method
          && method.getBody() != null
          && method.getReturnType() != null) { // what constructors refuse is no matter of a suite
        bugs.source().all(method.getBody()).forEach(this::look);
      }
    }
  }

  private void look(Tree tree) {
    switch (tree) {
      case IfTree one when one.getElseStatement() == null && throwsAtLast(one) ->
          bugs.replaced(guard(bugs.source().text(one)), one, ";");
      case NewClassTree made
          when GENERATORS.contains(made.getIdentifier().toString().replaceAll(".*\\.", ""))
              && !made.getArguments().isEmpty() ->
          bugs.replaced("seed not set", made, "new " + made.getIdentifier() + "()");
      case ConditionalExpressionTree one when tiny(one.getCondition()) ->
          bugs.replaced(
              "zero spread not guarded", one, bugs.source().text(one.getFalseExpression()));
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS && isTiny(sum.getRightOperand()) ->
          bugs.replaced("zero spread not guarded", sum, bugs.source().text(sum.getLeftOperand()));
      default -> {
        // nothing to break
      }
    }
  }

  private static boolean throwsAtLast(IfTree one) {
    StatementTree then = one.getThenStatement();
    if (then instanceof BlockTree block) {
      return !block.getStatements().isEmpty()
          && block.getStatements().getLast() instanceof ThrowTree;
    }
    return then instanceof ThrowTree;
  }

  private static String guard(String text) {
    String said = text.toLowerCase(Locale.ROOT);
    return NAN.matcher(said).find()
        ? "nan guard removed"
        : FITTED.matcher(said).find()
            ? "not-fitted guard removed"
            : WIDTH.matcher(said).find() ? "width guard removed" : "guard removed";
  }

  private static boolean tiny(Tree condition) {
    Tree inner = condition instanceof ParenthesizedTree one ? one.getExpression() : condition;
    return inner instanceof BinaryTree compared
        && Set.of(Tree.Kind.LESS_THAN, Tree.Kind.LESS_THAN_EQUAL).contains(compared.getKind())
        && isTiny(compared.getRightOperand());
  }

  private static boolean isTiny(Tree tree) {
    return tree instanceof LiteralTree literal
        && (literal.getValue() instanceof Double || literal.getValue() instanceof Float)
        && ((Number) literal.getValue()).doubleValue() > 0
        && ((Number) literal.getValue()).doubleValue() < TINY;
  }
}
