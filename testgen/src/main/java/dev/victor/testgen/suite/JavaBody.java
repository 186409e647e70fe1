package dev.victor.testgen.suite;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/// The tokens of a Java method's body.
final class JavaBody {

  private static final Pattern TOKEN =
      Pattern.compile("(//[^\\n]*|/\\*.*?\\*/)|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\S", Pattern.DOTALL);
  private static final Set<TypeKind> NARROW = Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.CHAR);

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String text;
  private final TreeMap<Integer, Literal> literals = new TreeMap<>();
  private final Set<String> locals = new HashSet<>();
  private final Set<String> calls = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();

  /// Where a literal ends, and whether it may become a parameter.
  private record Literal(int end, boolean free) {}

  JavaBody(MethodTree method, CompilationUnitTree unit, SourcePositions positions, String text) {
    this.unit = unit;
    this.positions = positions;
    this.text = text;
    new Look().scan(method.getBody(), null);
    int begin = Math.toIntExact(positions.getStartPosition(unit, method.getBody())) + 1;
    int end = Math.toIntExact(positions.getEndPosition(unit, method.getBody())) - 1;
    cut(begin, end);
  }

  List<Part> parts() {
    return parts;
  }

  List<String> comments() {
    return comments;
  }

  Set<String> calls() {
    return calls;
  }

  Set<String> words() {
    return words;
  }

  private void cut(int begin, int end) {
    Matcher token = TOKEN.matcher(text);
    int at = begin;
    while (at < end) {
      Map.Entry<Integer, Literal> literal = literals.ceilingEntry(at);
      boolean found = token.region(at, end).find();
      if (literal != null && (!found || literal.getKey() <= token.start())) {
        Part.Kind kind = literal.getValue().free() ? Part.Kind.LITERAL : Part.Kind.FIXED;
        at = literal.getValue().end();
        parts.add(part(kind, literal.getKey(), at));
      } else if (found) {
        at = token.end();
        take(token);
      } else {
        at = end;
      }
    }
  }

  private void take(Matcher token) {
    if (token.group(1) != null) {
      comments.add("// " + token.group(1).replaceAll("^/[/*]+\\s*|\\s*\\*/$", "").strip());
    } else {
      parts.add(part(kind(token.group()), token.start(), token.end()));
    }
  }

  private Part.Kind kind(String word) {
    boolean member = !parts.isEmpty() && parts.getLast().text().equals(".");
    return locals.contains(word) && !member ? Part.Kind.LOCAL : Part.Kind.FIXED;
  }

  private Part part(Part.Kind kind, int start, int end) {
    return new Part(kind, text.substring(start, end), start, end);
  }

  /// Finds literals and names.
  private final class Look extends TreeScanner<@Nullable Void, @Nullable Void> {

    private boolean constant;

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
      mark(literal, literal.getValue() != null);
      return null;
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree unary, @Nullable Void nothing) {
      if (unary.getKind() == Tree.Kind.UNARY_MINUS
          && unary.getExpression() instanceof LiteralTree) {
        mark(unary, true);
        return null;
      }
      return super.visitUnary(unary, null);
    }

    private void mark(Tree tree, boolean free) {
      int start = Math.toIntExact(positions.getStartPosition(unit, tree));
      int end = Math.toIntExact(positions.getEndPosition(unit, tree));
      literals.put(start, new Literal(end, free && !constant && !text.startsWith("\"\"\"", start)));
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
      return constants(() -> super.visitAnnotation(annotation, null));
    }

    @Override
    public @Nullable Void visitCase(CaseTree one, @Nullable Void nothing) {
      constants(() -> scan(one.getLabels(), null));
      scan(one.getStatements(), null);
      return scan(one.getBody(), null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
      locals.add(variable.getName().toString());
      words.add(variable.getName().toString());
      return variable.getType() instanceof PrimitiveTypeTree type
              && NARROW.contains(type.getPrimitiveTypeKind())
          ? constants(() -> super.visitVariable(variable, null))
          : super.visitVariable(variable, null);
    }

    /// Where an `int` parameter does not fit.
    private @Nullable Void constants(Runnable look) {
      boolean before = constant;
      constant = true;
      look.run();
      constant = before;
      return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
      words.add(name.getName().toString());
      return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      calls.add(call.getMethodSelect().toString());
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
      calls.add(made.getIdentifier().toString());
      return super.visitNewClass(made, null);
    }
  }
}
