package dev.victor.cli.init;

import dev.victor.cli.init.Draft.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the build files of a repository say together. Those at its top speak for the whole: the
/// first one that says something is believed. Those of the folders below only add to the stack, for
/// in a repository of many projects none of them is the whole.
///
/// @param top what the build files at the top say
/// @param below what those of the folders below say
/// @param packages whether there is a `package.json` at the top
record BuildFiles(List<Said> top, List<Said> below, boolean packages) {

  private static final List<String> ROLES = List.of("language", "infra", "build");

  static BuildFiles in(Path root) {
    List<Said> below = new ArrayList<>();
    for (Path folder : BuildFolders.below(root)) {
      below.addAll(of(folder));
    }
    return new BuildFiles(of(root), below, Files.exists(root.resolve("package.json")));
  }

  private static List<Said> of(Path folder) {
    return Stream.of(
            PomFile.in(folder),
            GradleFiles.in(folder),
            PackageFile.in(folder),
            PythonFiles.in(folder),
            CargoFile.in(folder),
            GoFile.in(folder))
        .flatMap(Optional::stream)
        .toList();
  }

  Optional<String> name() {
    return first(Said::name);
  }

  Optional<String> description() {
    return first(Said::description);
  }

  Optional<String> version() {
    return first(Said::version);
  }

  Optional<String> license() {
    return first(Said::license);
  }

  Optional<String> home() {
    return first(Said::home);
  }

  Optional<String> repository() {
    return first(Said::repository);
  }

  /// Languages, then what they run on, then what builds them; each once, with the first version
  /// that is said of it.
  List<Part> stack() {
    Map<String, Part> parts = new LinkedHashMap<>();
    Stream.concat(parts(top), parts(below).filter(part -> !packages || !PackageFile.ofWhole(part)))
        .forEach(part ->
            parts.merge(part.name(), part, (old, more) -> old.version().isEmpty() ? more : old));
    return parts.values().stream()
        .sorted(Comparator.comparingInt(part -> ROLES.indexOf(part.role())))
        .toList();
  }

  private static Stream<Part> parts(List<Said> files) {
    return files.stream().flatMap(file -> file.stack().stream());
  }

  private Optional<String> first(Function<Said, Optional<String>> what) {
    return top.stream().map(what).flatMap(Optional::stream).findFirst();
  }
}
