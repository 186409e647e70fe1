package dev.victor.cli.init;

import dev.victor.cli.init.Draft.Part;
import dev.victor.core.failure.BadInput;
import dev.victor.core.git.RemoteAddress;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What npm's `package.json` says.
final class PackageFile {

  private static final Pattern MANAGER =
      Pattern.compile("(npm|pnpm|yarn|bun)@(\\d[\\w.-]*)(?:\\+.*)?");

  private static final Part PLAIN = new Part("JavaScript", "", "language");
  private static final List<String> MANAGERS = List.of("npm", "pnpm", "Yarn", "Bun");

  private PackageFile() {}

  static Optional<Said> in(Path folder) {
    return SmallFile.read(folder, "package.json").map(text -> said(folder, text));
  }

  /// Whether a package below another `package.json` leaves this to that one: who installs it, and
  /// that it is written in the same language unless it says otherwise.
  static boolean ofWhole(Part part) {
    return part.role().equals("build") ? MANAGERS.contains(part.name()) : part.equals(PLAIN);
  }

  private static Said said(Path folder, String json) {
    Optional<Node> content = content(json);
    return new Said(
        text(content, "name").map(name -> name.replaceFirst("^@[^/]*/", "")),
        text(content, "description"),
        text(content, "version").filter(version -> !version.equals("0.0.0")),
        text(content, "license")
            .filter(license -> !license.startsWith("SEE ") && !license.equals("UNLICENSED")),
        text(content, "homepage"),
        text(content, "repository", "url")
            .or(() -> text(content, "repository"))
            .flatMap(PackageFile::repository),
        stack(folder, content));
  }

  private static List<Part> stack(Path folder, Optional<Node> content) {
    Optional<String> typescript =
        text(content, "devDependencies", "typescript")
            .or(() -> text(content, "dependencies", "typescript"));
    boolean typed = typescript.isPresent() || Files.exists(folder.resolve("tsconfig.json"));
    List<Part> stack = new ArrayList<>();
    stack.add(
        typed
            ? new Part(
                "TypeScript", typescript.filter(PackageFile::isVersion).orElse(""), "language")
            : PLAIN);
    text(content, "engines", "node")
        .filter(PackageFile::isVersion)
        .ifPresent(version -> stack.add(new Part("Node.js", version, "infra")));
    manager(folder, content).ifPresent(stack::add);
    return stack;
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

  private static Optional<String> text(Optional<Node> content, Object... path) {
    return content
        .flatMap(node -> node.at(path))
        .filter(Node.Text.class::isInstance)
        .flatMap(node -> Said.text(((Node.Text) node).value()));
  }

  /// `git+https://…`, `github:owner/name` or `owner/name` as an address for a browser.
  private static Optional<String> repository(String said) {
    return said.matches("(github:)?[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+")
        ? Optional.of("https://github.com/" + said.replaceFirst("^github:", ""))
        : RemoteAddress.ofBrowser(said.replaceFirst("^git\\+(?=https?:)", ""));
  }

  /// A number of a version, perhaps with what it may range over: not `latest` or `workspace:*`.
  private static boolean isVersion(String text) {
    return text.matches("[~^<>=v\\d. |-]{1,30}") && text.matches(".*\\d.*");
  }

  private static Optional<Part> manager(Path folder, Optional<Node> content) {
    Optional<Matcher> named =
        text(content, "packageManager").map(MANAGER::matcher).filter(Matcher::matches);
    if (named.isPresent()) {
      return Optional.of(new Part(spelled(named.get().group(1)), named.get().group(2), "build"));
    }
    if (Files.exists(folder.resolve("pnpm-lock.yaml"))) {
      return Optional.of(new Part("pnpm", "", "build"));
    }
    if (Files.exists(folder.resolve("bun.lock")) || Files.exists(folder.resolve("bun.lockb"))) {
      return Optional.of(new Part("Bun", "", "build"));
    }
    return Optional.of(
        new Part(Files.exists(folder.resolve("yarn.lock")) ? "Yarn" : "npm", "", "build"));
  }

  private static String spelled(String manager) {
    return switch (manager) {
      case "yarn" -> "Yarn";
      case "bun" -> "Bun";
      default -> manager;
    };
  }
}
