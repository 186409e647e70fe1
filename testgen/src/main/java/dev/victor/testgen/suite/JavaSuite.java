package dev.victor.testgen.suite;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The test methods of one Java file.
final class JavaSuite extends TreeScanner<@Nullable Void, @Nullable Void> {

  private static final Set<String> TESTS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");
  private static final Set<String> SKIPS = Set.of("Disabled", "Ignore");

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String text;
  private final boolean junit4;
  private final Deque<String> owners = new ArrayDeque<>();
  private final List<TestMethod> tests = new ArrayList<>();
  private final List<String> emptyClasses = new ArrayList<>();
  private boolean skipping;

  JavaSuite(CompilationUnitTree unit, SourcePositions positions, String text, boolean junit4) {
    this.unit = unit;
    this.positions = positions;
    this.text = text;
    this.junit4 = junit4;
  }

  List<TestMethod> tests() {
    return tests;
  }

  List<String> emptyClasses() {
    return emptyClasses;
  }

  /// After the last import, or after the package.
  int importAt() {
    Tree last = unit.getPackage();
    for (Tree one : unit.getImports()) {
      last = one;
    }
    return last == null ? 0 : lineEnd(end(last));
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
    boolean before = skipping;
    int had = tests.size();
    skipping |= Marks.of(type.getModifiers()).has(SKIPS);
    owners.addLast(type.getSimpleName().toString());
    super.visitClass(type, null);
    if (tests.size() == had && owners.size() == 1 && looksLikeTests(type)) {
      emptyClasses.add(type.getSimpleName().toString());
    }
    owners.removeLast();
    skipping = before;
    return null;
  }

  private boolean looksLikeTests(ClassTree type) {
    return type.getExtendsClause() == null
        && type.getImplementsClause().isEmpty()
        && type.getKind() == Tree.Kind.CLASS
        && type.getModifiers().getFlags().stream().noneMatch(flag -> flag.name().equals("ABSTRACT"))
        && type.getModifiers().getAnnotations().isEmpty()
        && (type.getSimpleName().toString().matches(".*Tests?")
            || (type.getSimpleName().toString().startsWith("Test") && alone()));
  }

  /// Whether a file is about one class, and knows tests: else `TestData` is what tests are given.
  private boolean alone() {
    return unit.getTypeDecls().size() == 1
        && unit.getImports().stream()
            .map(one -> one.getQualifiedIdentifier().toString())
            .anyMatch(name -> name.matches("org\\.junit\\.(jupiter\\.api\\.)?(Test|\\*)"));
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
    if (method.getBody() != null) {
      Marks.of(method.getModifiers()).find(TESTS).ifPresent(mark -> tests.add(test(method, mark)));
    }
    return null;
  }

  private TestMethod test(MethodTree method, AnnotationTree mark) {
    Marks marks = Marks.of(method.getModifiers());
    TestMethod.Region region = region(method, mark);
    JavaBody body = new JavaBody(method, unit, positions, text);
    List<String> comments = new ArrayList<>(comments(region.start(), start(method)));
    comments.addAll(body.comments());
    List<String> rows = marks.rows();
    boolean plain = Marks.name(mark).equals("Test");
    OptionalInt cases = marks.counted() ? OptionalInt.of(rows.size()) : OptionalInt.empty();
    return new TestMethod(
        String.join(".", owners),
        method.getName().toString(),
        Math.toIntExact(unit.getLineMap().getLineNumber(region.name())),
        region,
        frame(method),
        body.parts(),
        method.getBody().getStatements().size(),
        plain ? OptionalInt.of(1) : cases,
        rows.stream().filter(row -> Collections.frequency(rows, row) > 1).distinct().toList(),
        skipping || marks.has(SKIPS),
        comments,
        body.calls(),
        body.words(),
        refusal(method, plain));
  }

  private String refusal(MethodTree method, boolean plain) {
    String before = text.substring(lineStart(start(method)), start(method));
    String after = text.substring(end(method), lineEnd(end(method)));
    if (!before.isBlank() || !after.isBlank()) {
      return TestMethod.SHARED_LINE;
    }
    if (!plain) {
      return "is parameterised already";
    }
    return junit4 ? "JUnit 4 knows no parameterised methods" : "";
  }

  private static String frame(MethodTree method) {
    return String.join(
        " ",
        method.getModifiers().toString(),
        String.valueOf(method.getReturnType()),
        method.getParameters().toString(),
        method.getThrows().toString());
  }

  private TestMethod.Region region(MethodTree method, AnnotationTree mark) {
    int begin = lineStart(start(method));
    int name = named(method);
    int open = text.indexOf('(', name);
    int close = closing(open);
    return new TestMethod.Region(
        withComments(begin),
        lineEnd(end(method)),
        start(mark),
        end(mark),
        name,
        close,
        text.substring(open + 1, close).strip(),
        text.substring(begin, start(method)));
  }

  private int named(MethodTree method) {
    Tree before = method.getReturnType();
    Matcher name =
        Pattern.compile("\\b" + Pattern.quote(method.getName().toString()) + "\\s*\\(")
            .matcher(text);
    return name.find(before == null ? start(method) : end(before)) ? name.start() : start(method);
  }

  private int closing(int open) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return open + 1;
  }

  /// The first line of the comments right above a line.
  private int withComments(int begin) {
    int at = begin;
    boolean block = false;
    while (at > 0) {
      int above = lineStart(at - 1);
      String line = text.substring(above, at).strip();
      boolean opens = line.startsWith("/*");
      if (!block && !opens && !line.startsWith("//") && !line.endsWith("*/")) {
        return at;
      }
      block = !opens && (block || line.endsWith("*/"));
      at = above;
    }
    return at;
  }

  private List<String> comments(int from, int to) {
    return text.substring(from, to)
        .lines()
        .map(line -> line.strip().replaceAll("^(///?|/\\*\\*?|\\*/?)\\s*|\\s*\\*/$", ""))
        .filter(line -> !line.isEmpty())
        .map(line -> "// " + line)
        .toList();
  }

  private int start(Tree tree) {
    return Math.toIntExact(positions.getStartPosition(unit, tree));
  }

  private int end(Tree tree) {
    return Math.toIntExact(positions.getEndPosition(unit, tree));
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int lineEnd(int at) {
    int line = text.indexOf('\n', at);
    return line < 0 ? text.length() : line + 1;
  }
}
