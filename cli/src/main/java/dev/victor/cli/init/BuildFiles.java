package dev.victor.cli.init;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the build files of a folder say together: the first one that says something is believed,
/// every one adds to the stack.
record BuildFiles(List<Said> files) {

  static BuildFiles in(Path root) {
    return new BuildFiles(
        Stream.of(
                PomFile.in(root),
                GradleFiles.in(root),
                PackageFile.in(root),
                PythonFiles.in(root),
                CargoFile.in(root))
            .flatMap(Optional::stream)
            .toList());
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

  List<Draft.Part> stack() {
    return files.stream().flatMap(file -> file.stack().stream()).distinct().toList();
  }

  private Optional<String> first(Function<Said, Optional<String>> what) {
    return files.stream().map(what).flatMap(Optional::stream).findFirst();
  }
}
