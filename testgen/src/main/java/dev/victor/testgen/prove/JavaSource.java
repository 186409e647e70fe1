package dev.victor.testgen.prove;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import dev.victor.testgen.java.JavaParser.Parsed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A file of the user: its text, its tree, and the places of the tree in the text.
final class JavaSource {

  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  JavaSource(String text, Parsed parsed) {
    this.text = text;
    this.unit = parsed.unit();
    this.positions = parsed.positions();
  }

  String text() {
    return text;
  }

  String text(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  int start(Tree tree) {
    return Math.toIntExact(positions.getStartPosition(unit, tree));
  }

  int end(Tree tree) {
    return Math.toIntExact(positions.getEndPosition(unit, tree));
  }

  int line(Tree tree) {
    return Math.toIntExact(unit.getLineMap().getLineNumber(start(tree)));
  }

  String edited(List<Edit> edits) {
    StringBuilder changed = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).reversed())
        .forEach(edit -> changed.replace(edit.start(), edit.end(), edit.text()));
    return changed.toString();
  }

  /// What an edit changes, for people: the statement that comes, the text that goes, or the line
  /// before and after.
  String shown(Edit edit) {
    if (edit.text().isEmpty()) {
      return "- " + text.substring(edit.start(), edit.end()).strip();
    }
    if (edit.start() == edit.end() && edit.text().matches("(?s).*[;}]\\s*")) {
      return "+ " + edit.text().strip();
    }
    return lineAt(text, edit.start()) + " → " + lineAt(edited(List.of(edit)), edit.start());
  }

  private static String lineAt(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length() : end)
        .strip();
  }

  /// The first class of a simple name, nested ones too.
  Optional<ClassTree> type(String name) {
    return classes().filter(one -> one.getSimpleName().contentEquals(name)).findFirst();
  }

  Stream<ClassTree> classes() {
    return all().stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast);
  }

  /// All trees of the file.
  List<Tree> all() {
    return all(unit);
  }

  /// All trees that are written below one, in the order of the text.
  List<Tree> all(Tree root) {
    return trees(root, true);
  }

  /// Those that run when the body itself runs: not what lambdas and inner classes hold.
  List<Tree> direct(Tree root) {
    return trees(root, false);
  }

  private List<Tree> trees(Tree root, boolean deep) {
    List<Tree> trees = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
        if (tree == null || (!deep && isLater(tree))) {
          return null;
        }
        if (positions.getEndPosition(unit, tree) > positions.getStartPosition(unit, tree)) {
          trees.add(tree);
        }
        return super.scan(tree, null);
      }
    }.scan(root, null);
    return trees;
  }

  private static boolean isLater(Tree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof ClassTree;
  }
}
