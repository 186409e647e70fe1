package dev.victor.content.document;

import dev.victor.core.template.Template;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// Which build of this program runs: the jars that hold it, with size and time. Classes that lie in
/// folders (a build, an editor) change without notice and are no build.
final class Program {

  private Program() {}

  /// What tells this build from another on this machine.
  static Optional<String> build() {
    return build(Program.class).flatMap(own -> build(Template.class).map(core -> own + core));
  }

  private static Optional<String> build(Class<?> type) {
    try {
      Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      BasicFileAttributes is = Files.readAttributes(jar, BasicFileAttributes.class);
      return is.isRegularFile()
          ? Optional.of(jar + " " + is.size() + " " + is.lastModifiedTime() + "\n")
          : Optional.empty();
    } catch (URISyntaxException | IOException unknown) {
      return Optional.empty();
    }
  }
}
