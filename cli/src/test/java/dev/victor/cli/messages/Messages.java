package dev.victor.cli.messages;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Every message in the sources of all modules.
///
/// @param all by file
/// @param guesses words that guess without asking for the nearest
record Messages(List<Message> all, List<String> guesses) {

  private static final List<String> MODULES =
      List.of("core", "git-hygiene", "testgen", "content", "trading", "cli");

  /// A file without any of these is not worth parsing.
  private static final Pattern TELLING =
      Pattern.compile(
          "new (BadInput|NeedsPerson|OutsideFailed|UsageError|(Flaw\\.)?Fault)\\(|did you mean"
              + "|\\b(problems|at|found)\\s*\\.(add|tell|refuse)\\(|problems\\(\\)");

  /// Parses the sources; nothing is compiled.
  static Messages in(Path repository) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> found = Files.walk(repository.resolve(module + "/src/main/java"))) {
        for (Path file : found.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          if (TELLING.matcher(Files.readString(file)).find()) {
            files.add(file);
          }
        }
      }
    }
    return parsed(files);
  }

  private static Messages parsed(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      Messages messages = new Messages(new ArrayList<>(), new ArrayList<>());
      for (CompilationUnitTree unit : task.parse()) {
        String area = String.valueOf(unit.getPackageName()).replaceFirst("^dev\\.victor\\.", "");
        MessageFinder finder = new MessageFinder(unit, positions, area);
        messages.all.addAll(finder.messages());
        messages.guesses.addAll(finder.guesses());
      }
      return messages;
    }
  }
}
