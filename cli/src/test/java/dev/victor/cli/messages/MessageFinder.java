package dev.victor.cli.messages;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The messages of one file: where a failure is made, and where a problem of a file is told.
///
/// A method that only hands its parameters on to a failure is looked through: its callers in the
/// same file say the words.
final class MessageFinder extends TreePathScanner<Void, Void> {

  private static final Set<String> FAILURES =
      Set.of("BadInput", "NeedsPerson", "OutsideFailed", "UsageError");
  private static final Set<String> TELLERS = Set.of("problems", "at", "at.problems()", "found");

  /// Who weighs what is near: of words, and of whole commands.
  private static final Set<String> NEAR = Set.of("Nearest", "Meant");

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String area;
  private final Map<String, ExpressionTree> constants = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, List<MethodInvocationTree>> calls = new HashMap<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<String> guesses = new ArrayList<>();

  MessageFinder(CompilationUnitTree unit, SourcePositions positions, String area) {
    this.unit = unit;
    this.positions = positions;
    this.area = area;
  }

  /// Every message, in the order of the file.
  List<Message> messages() {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree variable, Void nothing) {
        if (variable.getInitializer() != null
            && String.valueOf(variable.getType()).equals("String")) {
          once(variable.getName().toString(), variable.getInitializer());
        }
        return super.visitVariable(variable, null);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        calls.computeIfAbsent(name(call), key -> new ArrayList<>()).add(call);
        return super.visitMethodInvocation(call, null);
      }
    }.scan(unit, null);
    scan(unit, null);
    return messages;
  }

  /// A name that stands for two texts in one file stands for none.
  private void once(String name, ExpressionTree text) {
    if (names.add(name)) {
      constants.put(name, text);
    } else {
      constants.remove(name);
    }
  }

  /// Words that guess what somebody meant without asking for the nearest.
  List<String> guesses() {
    return guesses;
  }

  @Override
  public Void visitNewClass(NewClassTree made, Void nothing) {
    String type = made.getIdentifier().toString().replaceFirst(".*\\.", "");
    List<? extends ExpressionTree> words = made.getArguments();
    if (FAILURES.contains(type) && words.size() >= 3) {
      add(type, made, List.of(words.get(0), words.get(1), words.get(2)));
    } else if (type.equals("Fault") && words.size() == 2) {
      add("Problem", made, words);
    }
    return super.visitNewClass(made, null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    if (call.getMethodSelect() instanceof MemberSelectTree select
        && TELLERS.contains(select.getExpression().toString())) {
      List<? extends ExpressionTree> words = call.getArguments();
      String name = select.getIdentifier().toString();
      if (words.size() == 3 && (name.equals("add") || name.equals("tell"))) {
        add("Problem", call, List.of(words.get(1), words.get(2)));
      }
    }
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void nothing) {
    if (String.valueOf(literal.getValue()).contains("did you mean")) {
      boolean asked = false;
      for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
        asked |=
            path.getLeaf() instanceof MethodInvocationTree
                && path.getLeaf().toString().startsWith("Nearest.to(");
      }
      if (!asked && !NEAR.contains(source(literal).replaceFirst("\\.java:.*", ""))) {
        guesses.add(source(literal) + " " + literal.getValue());
      }
    }
    return super.visitLiteral(literal, null);
  }

  /// The words, or those of the callers when this method has them as parameters.
  private void add(String kind, Tree at, List<? extends ExpressionTree> words) {
    MethodTree method = enclosing();
    List<String> parameters =
        method == null
            ? List.of()
            : method.getParameters().stream().map(p -> p.getName().toString()).toList();
    boolean handsOn =
        words.stream()
            .skip(words.size() - 2L)
            .anyMatch(word ->
                word instanceof IdentifierTree name
                    && parameters.contains(name.getName().toString()));
    if (!handsOn || method == null) {
      write(kind, at, words, Map.of());
      return;
    }
    boolean called = false;
    for (MethodInvocationTree call : calls.getOrDefault(method.getName().toString(), List.of())) {
      if (call.getArguments().size() == parameters.size()) {
        Map<String, ExpressionTree> given = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
          given.put(parameters.get(i), call.getArguments().get(i));
        }
        write(kind, call, words, given);
        called = true;
      }
    }
    if (!called) {
      write(kind, at, words, Map.of());
    }
  }

  private void write(
      String kind,
      Tree at,
      List<? extends ExpressionTree> words,
      Map<String, ExpressionTree> given) {
    Wording wording = new Wording(constants, given);
    int what = words.size() - 2;
    String where = what == 0 ? "…" : wording.of(words.getFirst()).getLast();
    List<String> whats = wording.of(words.get(what));
    List<String> remedies = wording.of(words.get(what + 1));
    if (whats.size() == remedies.size()) {
      for (int i = 0; i < whats.size(); i++) {
        messages.add(new Message(source(at), area, kind, where, whats.get(i), remedies.get(i)));
      }
      return;
    }
    for (String each : whats) {
      for (String remedy : remedies) {
        messages.add(new Message(source(at), area, kind, where, each, remedy));
      }
    }
  }

  private MethodTree enclosing() {
    for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof MethodTree method) {
        return method;
      }
      if (path.getLeaf() instanceof ClassTree) {
        return null;
      }
    }
    return null;
  }

  private static String name(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : call.getMethodSelect().toString();
  }

  private String source(Tree tree) {
    String file = unit.getSourceFile().getName().replaceFirst(".*[/\\\\]", "");
    long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    return file + ":" + line;
  }
}
