package dev.victor.testgen.prove;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.victor.core.project.Model;
import dev.victor.testgen.subject.JavaModels;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Bugs of how data is read, cut into windows and split.
final class DataBugs {

  private static final Set<String> NUMBERS = Set.of("double[]", "float[]");
  private static final int PARTS = 4;

  private final JavaBugs bugs;
  private final JavaSource source;

  DataBugs(JavaBugs bugs) {
    this.bugs = bugs;
    this.source = bugs.source();
  }

  /// @param file in the workspace, whose functions are looked at
  void find(String file, Model.Data data) {
    methods(file, data.reader()).forEach(this::reader);
    methods(file, data.windows()).forEach(this::windows);
    methods(file, data.split()).forEach(this::split);
  }

  private List<MethodTree> methods(String file, @Nullable String function) {
    if (function == null || !function.contains(":") || !JavaModels.source(function).equals(file)) {
      return List.of();
    }
    String name = function.substring(function.indexOf(':') + 1);
    return source
        .classes()
        .flatMap(type -> type.getMembers().stream())
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(one -> one.getBody() != null && one.getName().contentEquals(name))
        .toList();
  }

  private void reader(MethodTree reader) {
    String type = String.valueOf(reader.getReturnType());
    if (!NUMBERS.contains(type)) {
      return;
    }
    for (Tree tree : source.direct(reader.getBody())) {
      if (tree instanceof ReturnTree answer && answer.getExpression() != null) {
        String read =
            "{ %s numbersRead = %s; ".formatted(type, source.text(answer.getExpression()));
        bugs.replaced(
            "data sorted",
            answer,
            read + "java.util.Arrays.sort(numbersRead); return numbersRead; }");
        bugs.replaced(
            "gaps filled with zero",
            answer,
            read
                + "for (int atRead = 0; atRead < numbersRead.length; atRead++) {"
                + " if (numbersRead[atRead] != numbersRead[atRead]) { numbersRead[atRead] = 0; } }"
                + " return numbersRead; }");
        bugs.replaced(
            "first row lost",
            answer,
            read + "return java.util.Arrays.copyOfRange(numbersRead, 1, numbersRead.length); }");
      }
    }
  }

  private void windows(MethodTree windows) {
    for (Tree tree : source.all(windows.getBody())) {
      if (tree instanceof MethodInvocationTree call) {
        range(call);
      }
    }
    VariableTree series =
        windows.getParameters().isEmpty() ? null : windows.getParameters().getFirst();
    if (series != null && NUMBERS.contains(source.text(series.getType()))) {
      String y = series.getName().toString();
      bugs.given(
          "scaled with the future",
          windows,
          List.of(series),
          """
          %2$s %1$s = %1$sGiven.clone(); { double all = 0; double count = 0; \
          for (double one : %1$s) { if (one == one) { all += one; count++; } } \
          for (int at = 0; at < %1$s.length; at++) { %1$s[at] -= all / count; } }\
          """
              .formatted(y, source.text(series.getType())));
    }
  }

  private void range(MethodInvocationTree call) {
    List<? extends ExpressionTree> given = call.getArguments();
    String called = call.getMethodSelect().toString().replaceAll(".*\\.", "");
    if (called.equals("copyOfRange") && given.size() == 3) {
      later("window begins a row later", given.get(1));
      later("window ends a row later", given.get(2));
    } else if (called.equals("arraycopy") && given.size() == 5) {
      later("window begins a row later", given.get(1));
    }
  }

  private void later(String operator, ExpressionTree bound) {
    bugs.replaced(operator, bound, source.text(bound) + " + 1");
  }

  private void split(MethodTree split) {
    shuffled(split);
    for (Tree tree : source.all(split.getBody())) {
      if (tree instanceof MethodInvocationTree call && takesRest(call)) {
        ExpressionTree from = call.getArguments().get(1);
        bugs.replaced("split not at one place", from, source.text(from) + " - 3");
      }
      if (tree instanceof ReturnTree answer
          && answer.getExpression() instanceof NewClassTree made
          && made.getArguments().size() == PARTS) {
        swapped(made.getArguments());
      }
    }
  }

  /// `copyOfRange(rows, cut, rows.length)`.
  private static boolean takesRest(MethodInvocationTree call) {
    List<? extends ExpressionTree> given = call.getArguments();
    return given.size() == 3
        && call.getMethodSelect().toString().endsWith("copyOfRange")
        && given.get(2).toString().equals(given.getFirst() + ".length");
  }

  private void shuffled(MethodTree split) {
    List<? extends VariableTree> taken = split.getParameters();
    if (taken.size() != 2
        || !RowBugs.areRows(source.text(taken.getFirst().getType()))
        || !source.text(taken.getLast().getType()).endsWith("[]")) {
      return;
    }
    bugs.given(
        "split shuffled",
        split,
        taken,
        """
        %2$s %1$s = %1$sGiven.clone(); %4$s %3$s = %3$sGiven.clone(); \
        { var chance = new java.util.Random(0); \
        for (int at = 0; at < %1$s.length; at++) { int from = chance.nextInt(at + 1); \
        var row = %1$s[at]; %1$s[at] = %1$s[from]; %1$s[from] = row; \
        var target = %3$s[at]; %3$s[at] = %3$s[from]; %3$s[from] = target; } }\
        """
            .formatted(
                taken.getFirst().getName(),
                source.text(taken.getFirst().getType()),
                taken.getLast().getName(),
                source.text(taken.getLast().getType())));
  }

  private void swapped(List<? extends ExpressionTree> parts) {
    List<Edit> edits =
        List.of(
            bugs.replace(parts.get(0), source.text(parts.get(2))),
            bugs.replace(parts.get(1), source.text(parts.get(3))),
            bugs.replace(parts.get(2), source.text(parts.get(0))),
            bugs.replace(parts.get(3), source.text(parts.get(1))));
    bugs.add("test and training swapped", parts.getFirst(), edits);
  }
}
