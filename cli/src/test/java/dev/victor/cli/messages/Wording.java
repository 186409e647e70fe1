package dev.victor.cli.messages;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an expression of type text says: its literals, with `…` for what is only known when it
/// runs, and every branch of a choice as a wording of its own.
final class Wording {

  private static final String UNKNOWN = "…";
  private static final int MOST = 16;

  private final Map<String, ExpressionTree> constants;
  private final Map<String, ExpressionTree> given;

  /// @param constants texts of the same file by their names
  /// @param given what a caller hands over, by the names of parameters
  Wording(Map<String, ExpressionTree> constants, Map<String, ExpressionTree> given) {
    this.constants = constants;
    this.given = given;
  }

  /// Every wording; an empty text for `null`.
  List<String> of(Tree expression) {
    Set<String> wordings = new LinkedHashSet<>();
    for (String wording : raw(expression)) {
      if (wordings.size() < MOST) {
        wordings.add(wording.replaceAll("…+", UNKNOWN));
      }
    }
    return List.copyOf(wordings);
  }

  private List<String> raw(Tree tree) {
    return switch (tree) {
      case LiteralTree literal ->
          List.of(literal.getValue() == null ? "" : String.valueOf(literal.getValue()));
      case ParenthesizedTree inner when isArithmetic(inner.getExpression()) -> List.of(UNKNOWN);
      case ParenthesizedTree inner -> raw(inner.getExpression());
      case TypeCastTree cast -> raw(cast.getExpression());
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
          joined(raw(sum.getLeftOperand()), raw(sum.getRightOperand()));
      case ConditionalExpressionTree choice ->
          both(raw(choice.getTrueExpression()), raw(choice.getFalseExpression()));
      case SwitchExpressionTree choice -> cases(choice);
      case IdentifierTree name when given.containsKey(name.getName().toString()) ->
          new Wording(constants, Map.of()).raw(given.get(name.getName().toString()));
      case IdentifierTree name when constants.containsKey(name.getName().toString()) ->
          raw(constants.get(name.getName().toString()));
      case MethodInvocationTree call -> call(call);
      default -> List.of(UNKNOWN);
    };
  }

  /// `(line + 1)` is a number, not two texts.
  private static boolean isArithmetic(ExpressionTree inner) {
    return inner instanceof BinaryTree sum
        && sum.getRightOperand() instanceof LiteralTree literal
        && literal.getValue() instanceof Number;
  }

  private List<String> cases(SwitchExpressionTree choice) {
    List<String> all = new ArrayList<>();
    choice
        .getCases()
        .forEach(each -> {
          if (each.getBody() instanceof ExpressionTree body) {
            all.addAll(raw(body));
          }
        });
    return all.isEmpty() ? List.of(UNKNOWN) : all;
  }

  private List<String> call(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return List.of(UNKNOWN);
    }
    String name = select.getIdentifier().toString();
    if (select.getExpression().toString().equals("Nearest") && name.equals("remedy")) {
      return List.of("did you mean …?");
    }
    return switch (name) {
      case "orElse", "orElseGet" ->
          both(raw(select.getExpression()), raw(body(call.getArguments().getFirst())));
      case "or" -> both(raw(select.getExpression()), raw(body(call.getArguments().getFirst())));
      case "map" -> raw(body(call.getArguments().getFirst()));
      case "formatted" -> filled(raw(select.getExpression()));
      case "format" -> filled(raw(call.getArguments().get(call.getArguments().size() > 1 ? 1 : 0)));
      default -> List.of(UNKNOWN);
    };
  }

  private static Tree body(Tree argument) {
    return argument instanceof LambdaExpressionTree lambda ? lambda.getBody() : argument;
  }

  private static List<String> filled(List<String> patterns) {
    return patterns.stream().map(text -> text.replaceAll("%[-+,.0-9]*[sd]", UNKNOWN)).toList();
  }

  private static List<String> both(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private static List<String> joined(List<String> left, List<String> right) {
    List<String> joined = new ArrayList<>();
    for (String l : left) {
      for (String r : right) {
        if (joined.size() < MOST) {
          joined.add(l + r);
        }
      }
    }
    return joined;
  }
}
