package dev.victor.testgen.java;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.victor.core.failure.NeedsPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Parses Java files.
public final class JavaParser implements AutoCloseable {

  /// A file as the parser sees it.
  ///
  /// @param unit its tree
  /// @param positions of the tree in the text
  /// @param error line and message of the first one, `3: ';' expected`; empty when it is Java
  public record Parsed(
      CompilationUnitTree unit, SourcePositions positions, Optional<String> error) {}

  private final JavaCompiler compiler;
  private final StandardJavaFileManager manager;

  /// Loads the compiler.
  ///
  /// @throws NeedsPerson when this Java has none
  public JavaParser() {
    compiler =
        Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
            .orElseThrow(() ->
                new NeedsPerson(
                    null,
                    "this Java has no compiler, and Java files are read with its parser",
                    "set VICTOR_JAVA to the java of a JDK"));
    manager = compiler.getStandardFileManager(null, Locale.ROOT, null);
  }

  /// Parses a text.
  ///
  /// @throws IllegalStateException when it is nested too deeply, as a StackOverflowError may be
  public Parsed parse(String text) {
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
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      Optional<String> error =
          said.getDiagnostics().stream()
              .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
              .findFirst()
              .map(one -> one.getLineNumber() + ": " + one.getMessage(Locale.ROOT));
      return new Parsed(unit, Trees.instance(task).getSourcePositions(), error);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      manager.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(String text) {
      super(URI.create("mem:///Text.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
