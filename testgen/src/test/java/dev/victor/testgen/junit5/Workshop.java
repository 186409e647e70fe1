package dev.victor.testgen.junit5;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Compiles the contracts once and a project as often as it is changed, and runs its tests in this
/// process.
public final class Workshop implements AutoCloseable {

  /// What came of a run: failures by `Class.check[case]`.
  public record Run(int passed, int skipped, Map<String, String> failures) {}

  private static final Path HERE = Path.of("src/test/resources/dev/victor/testgen/junit5");
  private static final Path LIBRARY =
      Path.of("src/main/resources/dev/victor/testgen/junit5/contracts");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(null, Locale.ROOT, null);
  private final Path folder;
  private final URLClassLoader library;
  private final Path base;
  private int built;

  /// Works in a folder of its own, without the contracts.
  public Workshop(Path folder) throws IOException {
    this.folder = folder;
    base = folder.resolve("base");
    Files.createDirectories(folder.resolve("library"));
    library = loader(folder.resolve("library"), Workshop.class.getClassLoader());
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
  }

  /// Compiles the contracts, with more options.
  Workshop withContracts(String... options) throws IOException {
    Path classes = folder.resolve("library");
    compile(sources(LIBRARY, Workshop::packaged), classes, options);
    files.setLocationFromPaths(
        StandardLocation.CLASS_PATH,
        Stream.concat(Stream.of(base, classes), classPath().stream()).toList());
    return this;
  }

  /// Compiles the fixture project.
  Workshop withProject() throws IOException {
    Files.createDirectory(base);
    compile(fixture().toList(), base, "-Werror");
    return this;
  }

  /// Runs the check that must find a bug, in the tests that the file with the bug concerns.
  Run run(Mutant mutant) throws IOException {
    Path classes = Files.createDirectory(folder.resolve("project-" + built++));
    Source mutated =
        fixture()
            .filter(source -> source.file.equals(mutant.file()))
            .findFirst()
            .orElseThrow()
            .mutated(mutant);
    compile(List.of(mutated), classes);
    complete(classes);
    String model = mutant.file().replace(".java", "Test");
    String test =
        fixture().anyMatch(source -> source.file.equals(model + ".java")) ? model : "DatasetsTest";
    return run(classes, List.of("lab.generated." + test), check -> check.equals(mutant.check()));
  }

  /// Runs all tests of the fixture project.
  Run run() throws IOException {
    return run(
        base,
        List.of(
            "lab.generated.RidgeTest", "lab.generated.StumpsTest", "lab.generated.DatasetsTest"),
        check -> true);
  }

  /// Runs the tests among sources.
  public Run run(List<Source> sources) throws IOException {
    Path classes = Files.createDirectory(folder.resolve("project-" + built++));
    compile(sources, classes);
    return run(
        classes,
        sources.stream().map(Source::type).filter(type -> type.endsWith("Test")).toList(),
        check -> true);
  }

  /// Copies what was not changed: a new process is given one folder of the project.
  private void complete(Path classes) throws IOException {
    try (Stream<Path> all = Files.walk(base)) {
      for (Path from : all.toList()) {
        Path to = classes.resolve(base.relativize(from).toString());
        if (!Files.exists(to)) {
          Files.copy(from, to);
        }
      }
    }
  }

  private Run run(Path classes, List<String> tests, Predicate<String> wanted) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = loader(classes, library)) {
      thread.setContextClassLoader(loader);
      List<DiscoverySelector> selected = new ArrayList<>();
      for (String test : tests) {
        selected.add(selectClass(loader.loadClass(test)));
      }
      Count count = new Count();
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(selected)
                  .filters(EngineFilter.includeEngines("junit-jupiter"), only(wanted))
                  .build(),
              count);
      return new Run(count.passed, count.skipped, count.failures);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static PostDiscoveryFilter only(Predicate<String> wanted) {
    return one ->
        FilterResult.includedIf(
            !(one.getSource().orElse(null) instanceof MethodSource method)
                || wanted.test(method.getMethodName()));
  }

  static Stream<Source> fixture() throws IOException {
    return Stream.of(
            HERE.resolve("project/src/main/java"), HERE.resolve("fixture"), HERE.resolve("kinds"))
        .flatMap(root -> sources(root, UnaryOperator.identity()).stream());
  }

  private static String packaged(String source) {
    return source.replace("package contracts;", "package lab.generated.contracts;");
  }

  static Path project() {
    return HERE.resolve("project").toAbsolutePath();
  }

  @Override
  public void close() throws IOException {
    library.close();
    files.close();
  }

  private static List<Source> sources(Path root, UnaryOperator<String> change) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> path.toString().endsWith(".java"))
          .map(path -> Source.of(path.getFileName().toString(), change.apply(text(path))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compile(List<Source> sources, Path into, String... more) {
    StringWriter said = new StringWriter();
    List<String> options =
        new ArrayList<>(
            List.of("-d", into.toString(), "-parameters", "-proc:none", "-Xlint:all,-options"));
    options.addAll(List.of(more));
    if (!compiler.getTask(said, files, null, options, null, sources).call()) {
      throw new IllegalStateException(said.toString());
    }
  }

  private static List<Path> classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(path.split(File.pathSeparator)).map(Path::of).toList();
  }

  private static URLClassLoader loader(Path classes, ClassLoader parent) throws IOException {
    return new URLClassLoader(new URL[] {classes.toUri().toURL()}, parent);
  }

  /// A source in memory.
  public static final class Source extends SimpleJavaFileObject {

    private final String file;
    private final String text;

    private Source(String type, String file, String text) {
      super(URI.create("mem:///" + type.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE);
      this.file = file;
      this.text = text;
    }

    /// A source and the name of its file.
    public static Source of(String file, String text) {
      String name =
          text.lines()
              .filter(line -> line.startsWith("package "))
              .findFirst()
              .orElseThrow()
              .replaceAll("package |;", "");
      return new Source(name + "." + file.replace(".java", ""), file, text);
    }

    String type() {
      return getName().substring(1).replace(".java", "").replace('/', '.');
    }

    Source mutated(Mutant mutant) {
      return file.equals(mutant.file()) ? of(file, mutant.applied(text)) : this;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Count implements TestExecutionListener {

    private int passed;
    private int skipped;
    private final Map<String, String> failures = new TreeMap<>();

    @Override
    public void executionSkipped(TestIdentifier one, String reason) {
      skipped++;
    }

    @Override
    public void executionFinished(TestIdentifier one, TestExecutionResult result) {
      if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
        skipped++;
      }
      result.getThrowable().ifPresent(thrown -> failures.put(name(one), thrown.toString()));
      if (one.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
        passed++;
      }
    }

    private static String name(TestIdentifier one) {
      return one.getSource()
              .filter(MethodSource.class::isInstance)
              .map(source -> ((MethodSource) source).getMethodName())
              .orElse("")
          + "["
          + one.getDisplayName()
          + "]";
    }
  }
}
