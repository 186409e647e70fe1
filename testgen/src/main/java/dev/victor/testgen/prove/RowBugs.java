package dev.victor.testgen.prove;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// Bugs of prediction.
final class RowBugs {

  private static final Set<String> ROWS = Set.of("double[][]", "float[][]");

  private final JavaBugs bugs;
  private final JavaSource source;
  private final ModelClass model;

  RowBugs(JavaBugs bugs, ModelClass model) {
    this.bugs = bugs;
    this.source = bugs.source();
    this.model = model;
  }

  void find() {
    Stream.concat(model.predict().stream(), model.probabilities().stream())
        .filter(one -> one.getParameters().size() == 1)
        .filter(one -> areRows(source.text(one.getParameters().getFirst().getType())))
        .forEach(this::predict);
  }

  static boolean areRows(String type) {
    return ROWS.contains(type);
  }

  static String changed(String rows) {
    return "if (%1$s.length > 0 && %1$s[0].length > 0) { %1$s[0][0] += 1; }".formatted(rows);
  }

  /// A copy of the rows, each value of which is changed.
  static String eachRow(String type, String rows, String change) {
    return """
    %2$s %1$s = new %3$s[%1$sGiven.length][]; \
    for (int at = 0; at < %1$s.length; at++) { \
    %1$s[at] = %1$sGiven[at].clone(); \
    for (int to = 0; to < %1$s[at].length; to++) { %4$s } }\
    """
        .formatted(rows, type, type.replace("[][]", ""), change.formatted(rows));
  }

  private void predict(MethodTree predict) {
    VariableTree rows = predict.getParameters().getFirst();
    String x = rows.getName().toString();
    String type = source.text(rows.getType());
    bugs.begun("inputs changed in place", predict, changed(x));
    bugs.given(
        "rows leak into each other",
        predict,
        List.of(rows),
        eachRow(
            type,
            x,
            "%1$s[at][to] += 0.01 * %1$sGiven[%1$s.length - 1 - at][to] - 0.01 * %1$s[at][to];"));
    bugs.given(
        "scaler of the asked rows",
        predict,
        List.of(rows),
        eachRow(
            type,
            x,
            "for (int of = 0; of < %1$s.length; of++) { %1$s[at][to] -= %1$sGiven[of][to] /"
                + " %1$s.length; }"));
    bugs.given(
        "nan taken for zero",
        predict,
        List.of(rows),
        eachRow(type, x, "if (%1$s[at][to] != %1$s[at][to]) { %1$s[at][to] = 0; }"));
    for (Tree tree : source.direct(predict.getBody())) {
      if (tree instanceof ReturnTree answer && answer.getExpression() != null) {
        turned(predict, answer);
      }
    }
    model.learned().forEach(field -> moved(predict, field));
  }

  private void turned(MethodTree predict, ReturnTree answer) {
    String type = source.text(predict.getReturnType());
    if (type.endsWith("[]")) {
      bugs.replaced(
          "answers in another order",
          answer,
          """
          { %1$s answersGiven = %2$s; %1$s turned = answersGiven.clone(); \
          for (int atGiven = 0; atGiven < turned.length; atGiven++) { \
          turned[atGiven] = answersGiven[turned.length - 1 - atGiven]; } return turned; }\
          """
              .formatted(type, source.text(answer.getExpression())));
    }
  }

  private void moved(MethodTree predict, String field) {
    VariableTree declared = model.fields().get(field);
    if (declared == null || declared.getModifiers().getFlags().contains(Modifier.FINAL)) {
      return;
    }
    switch (source.text(declared.getType())) {
      case "double", "float" ->
          bugs.begun("predict changes the model", predict, "this." + field + " *= 1.001;");
      case "double[]", "float[]" ->
          bugs.begun(
              "predict changes the model",
              predict,
              "for (int at = 0; at < this.%1$s.length; at++) { this.%1$s[at] *= 1.001; }"
                  .formatted(field));
      default -> {
        // no number to move
      }
    }
  }
}
