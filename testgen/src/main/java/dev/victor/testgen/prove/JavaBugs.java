package dev.victor.testgen.prove;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The bugs of a file, as they are found.
final class JavaBugs {

  private final JavaSource source;
  private final List<Bug> found = new ArrayList<>();

  JavaBugs(JavaSource source) {
    this.source = source;
  }

  JavaSource source() {
    return source;
  }

  void add(String operator, Tree at, Edit... edits) {
    found.add(new Bug(operator, source.line(at), List.of(edits)));
  }

  void add(String operator, Tree at, List<Edit> edits) {
    found.add(new Bug(operator, source.line(at), edits));
  }

  Edit replace(Tree tree, String text) {
    return new Edit(source.start(tree), source.end(tree), text);
  }

  /// A tree that becomes something else.
  void replaced(String operator, Tree tree, String text) {
    add(operator, tree, replace(tree, text));
  }

  /// A statement before the first.
  void begun(String operator, MethodTree method, String statement) {
    if (method.getBody() != null) {
      add(operator, method, begin(method, statement));
    }
  }

  /// Parameters that are changed before the first statement: each is given under another name, and
  /// a local variable takes its own. So lambdas may still hold it.
  void given(
      String operator, MethodTree method, List<? extends VariableTree> taken, String statement) {
    List<Edit> edits = new ArrayList<>();
    for (VariableTree one : taken) {
      String name = one.getName().toString();
      int end = source.end(one);
      if (!source.text().startsWith(name, end - name.length())) {
        return; // the brackets stand behind the name
      }
      edits.add(Edit.insert(end, "Given"));
    }
    if (method.getBody() != null) {
      edits.add(begin(method, statement));
      add(operator, method, edits);
    }
  }

  private Edit begin(MethodTree method, String statement) {
    return Edit.insert(source.start(method.getBody()) + 1, " " + statement);
  }

  /// Every bug that changes the text, each once, in the order of lines and operators.
  List<Bug> all() {
    Set<String> seen = new HashSet<>(Set.of(source.text()));
    return found.stream()
        .sorted(Comparator.comparingInt(Bug::line).thenComparing(Bug::operator))
        .filter(bug -> seen.add(source.edited(bug.edits())))
        .toList();
  }
}
