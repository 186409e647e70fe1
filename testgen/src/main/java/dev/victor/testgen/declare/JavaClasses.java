package dev.victor.testgen.declare;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.io.Slashed;
import dev.victor.core.workspace.Globs;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.java.JavaParser;
import dev.victor.testgen.java.JavaParser.Parsed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/// What the classes of a workspace's Java sources show: parsed, never compiled.
final class JavaClasses {

  private static final String SOURCES = "src/main/java";
  private static final Pattern ENTRY = Pattern.compile("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*");
  private static final int LARGEST = 1 << 20;
  private static final int MOST = 50;
  private static final int DEEPEST = 8;

  private final Workspace workspace;
  private final Path sources;

  JavaClasses(Workspace workspace) {
    this.workspace = workspace;
    this.sources = workspace.inside(SOURCES);
  }

  /// The class of an entry.
  ///
  /// @throws BadInput when there is none
  /// @throws UsageError when the entry is not the name of a class
  Found named(String entry) {
    if (!ENTRY.matcher(entry).matches()) {
      throw new UsageError(
          "--entry", "'" + entry + "' is no module:Class and no package.Class", "say one of them");
    }
    Path file = workspace.inside(SOURCES + "/" + entry.replace('.', '/') + ".java");
    String shown = Slashed.of(workspace.root().relativize(file));
    if (!Files.isRegularFile(file)) {
      throw new BadInput(
          shown, "there is no such file", "say --entry package.Class, or module:Class of Python");
    }
    try (JavaParser parser = new JavaParser()) {
      Parsed parsed =
          parsed(parser, file)
              .orElseThrow(() ->
                  new BadInput(shown, "cannot be read as Java", "correct it, or declare by hand"));
      if (parsed.error().isPresent()) {
        throw new BadInput(
            shown + ":" + parsed.error().get().split(":", 2)[0],
            "is no Java: " + parsed.error().get().split(":", 2)[1].strip(),
            "correct it, or declare by hand");
      }
      return in(parser, parsed, file).stream()
          .filter(found -> found.entry().equals(entry))
          .findFirst()
          .orElseThrow(() ->
              new BadInput(shown, "has no class " + entry, "write it, or say another --entry"));
    }
  }

  /// Every class that can be trained and asked.
  List<Found> models() {
    List<Path> files =
        Globs.match(workspace, SOURCES + "/**/*.java").stream()
            .filter(JavaClasses::mayHoldModel)
            .limit(MOST)
            .toList();
    if (files.isEmpty()) {
      return List.of();
    }
    List<Found> models = new ArrayList<>();
    try (JavaParser parser = new JavaParser()) {
      for (Path file : files) {
        parsed(parser, file)
            .filter(parsed -> parsed.error().isEmpty())
            .ifPresent(parsed ->
                in(parser, parsed, file).stream().filter(Found::isModel).forEach(models::add));
      }
    }
    return models;
  }

  private static boolean mayHoldModel(Path file) {
    return text(file).filter(text -> text.contains("[][]")).isPresent();
  }

  private static Optional<String> text(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Parsed> parsed(JavaParser parser, Path file) {
    try {
      return text(file).map(parser::parse);
    } catch (StackOverflowError | IllegalStateException deep) { // javac wraps it
      return Optional.empty();
    }
  }

  private List<Found> in(JavaParser parser, Parsed parsed, Path file) {
    String folder = Slashed.of(sources.relativize(file.resolveSibling(""))).replace('/', '.');
    List<Found> found = new ArrayList<>();
    for (ClassTree type : types(parsed.unit())) {
      if (isMade(type)) {
        List<ClassTree> line = new ArrayList<>();
        lineage(parser, parsed.unit(), file, type, line);
        String name = type.getSimpleName().toString();
        String entry = folder.isEmpty() ? name : folder + "." + name;
        found.add(new Found(entry, new JavaShape(parsed.unit(), line).shown()));
      }
    }
    return found;
  }

  private static List<ClassTree> types(CompilationUnitTree unit) {
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .toList();
  }

  private static boolean isMade(ClassTree type) {
    return Set.of(Tree.Kind.CLASS, Tree.Kind.RECORD).contains(type.getKind())
        && !type.getModifiers().getFlags().contains(Modifier.ABSTRACT);
  }

  /// A class, those of the workspace that it extends, and the interfaces: the nearest first.
  private void lineage(
      JavaParser parser,
      CompilationUnitTree unit,
      Path file,
      ClassTree type,
      List<ClassTree> line) {
    line.add(type);
    List<Tree> above = new ArrayList<>(type.getImplementsClause());
    Optional.ofNullable(type.getExtendsClause()).ifPresent(above::addFirst);
    for (Tree one : above) {
      String name = one.toString().replaceAll("<.*", "");
      boolean known = line.stream().anyMatch(had -> had.getSimpleName().contentEquals(name));
      if (known || line.size() > DEEPEST) {
        continue;
      }
      Optional<ClassTree> here =
          types(unit).stream().filter(had -> had.getSimpleName().contentEquals(name)).findFirst();
      if (here.isPresent()) {
        lineage(parser, unit, file, here.get(), line);
        continue;
      }
      Path there = source(unit, file, name);
      parsed(parser, there)
          .ifPresent(parsed ->
              types(parsed.unit()).stream()
                  .filter(had -> had.getSimpleName().contentEquals(name))
                  .findFirst()
                  .ifPresent(found -> lineage(parser, parsed.unit(), there, found, line)));
    }
  }

  /// Where a class that a file names would be: as imported, or beside the file.
  private Path source(CompilationUnitTree unit, Path file, String name) {
    return unit.getImports().stream()
        .map(ImportTree::getQualifiedIdentifier)
        .map(Tree::toString)
        .filter(one -> one.endsWith("." + name))
        .findFirst()
        .map(one -> sources.resolve(one.replace('.', '/') + ".java"))
        .orElse(file.resolveSibling(name + ".java"));
  }
}
