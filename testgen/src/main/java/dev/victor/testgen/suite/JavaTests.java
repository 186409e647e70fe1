package dev.victor.testgen.suite;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.victor.core.failure.NeedsPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Reads JUnit files with the JDK's own parser: they are not compiled.
final class JavaTests {

  private final JavaCompiler compiler;
  private final StandardJavaFileManager manager;

  private JavaTests(JavaCompiler compiler, StandardJavaFileManager manager) {
    this.compiler = compiler;
    this.manager = manager;
  }

  /// @param texts by path; no compiler is loaded when there are none
  static void read(Map<String, String> texts, List<SuiteFile> files, List<String> unread) {
    if (texts.isEmpty()) {
      return;
    }
    JavaCompiler compiler =
        Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
            .orElseThrow(() ->
                new NeedsPerson(
                    null,
                    "this Java has no compiler, and Java tests are read with its parser",
                    "set VICTOR_JAVA to the java of a JDK"));
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavaTests reader = new JavaTests(compiler, manager);
      for (Map.Entry<String, String> one : texts.entrySet()) {
        try {
          reader.take(one.getKey(), one.getValue(), files, unread);
        } catch (StackOverflowError | IllegalStateException deep) { // javac wraps it
          unread.add(one.getKey() + ": is nested too deeply");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(String path, String text, List<SuiteFile> files, List<String> unread)
      throws IOException {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                Writer.nullWriter(),
                manager,
                said,
                List.of("-proc:none"),
                null,
                List.of(new Text(text)));
    CompilationUnitTree unit = task.parse().iterator().next();
    Optional<Diagnostic<? extends JavaFileObject>> error =
        said.getDiagnostics().stream()
            .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
            .findFirst();
    if (error.isPresent()) {
      unread.add(
          path + ":" + error.get().getLineNumber() + ": " + error.get().getMessage(Locale.ROOT));
      return;
    }
    JavaSuite suite =
        new JavaSuite(unit, Trees.instance(task).getSourcePositions(), text, junit4(unit));
    suite.scan(unit, null);
    if (suite.tests().isEmpty() && suite.emptyClasses().isEmpty()) {
      return;
    }
    files.add(
        new SuiteFile(
            path,
            SuiteFile.Language.JAVA,
            text,
            suite.tests(),
            suite.emptyClasses(),
            false,
            suite.importAt(),
            text.contains("import org.junit.jupiter.params.ParameterizedTest;")));
  }

  private static boolean junit4(CompilationUnitTree unit) {
    return StreamSupport.stream(unit.getImports().spliterator(), false)
        .map(ImportTree::getQualifiedIdentifier)
        .anyMatch(name -> name.toString().equals("org.junit.Test"));
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(String text) {
      super(URI.create("mem:///Test.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
