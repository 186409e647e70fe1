package dev.victor.cli.init;

import dev.victor.cli.init.Draft.Part;
import dev.victor.core.failure.BadInput;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What npm's `package.json` says.
final class PackageFile {

  private PackageFile() {}

  static Optional<Said> in(Path root) {
    return SmallFile.read(root.resolve("package.json")).map(text -> said(root, text));
  }

  private static Said said(Path root, String json) {
    boolean typed = Files.exists(root.resolve("tsconfig.json"));
    List<Part> stack =
        List.of(
            new Part(typed ? "TypeScript" : "JavaScript", "", "language"),
            new Part(manager(root), "", "build"));
    Optional<Node> content = content(json);
    return new Said(
        text(content, "name").map(name -> name.replaceFirst("^@[^/]*/", "")),
        text(content, "description"),
        text(content, "version"),
        text(content, "license").filter(license -> !license.startsWith("SEE ")),
        stack);
  }

  /// A file that is no JSON still says which language it is.
  private static Optional<Node> content(String json) {
    try {
      return Optional.of(
          JsonFile.parse(json.getBytes(StandardCharsets.UTF_8), "package.json").root());
    } catch (BadInput e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(Optional<Node> content, String key) {
    return content
        .flatMap(node -> node.at(key))
        .filter(Node.Text.class::isInstance)
        .flatMap(node -> Said.text(((Node.Text) node).value()));
  }

  private static String manager(Path root) {
    if (Files.exists(root.resolve("pnpm-lock.yaml"))) {
      return "pnpm";
    }
    return Files.exists(root.resolve("yarn.lock")) ? "Yarn" : "npm";
  }
}
