package dev.victor.cli.init;

import dev.victor.cli.init.Draft.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What Rust's `Cargo.toml` says.
final class CargoFile {

  private CargoFile() {}

  static Optional<Said> in(Path root) {
    return SmallFile.read(root.resolve("Cargo.toml"))
        .map(TomlLines::of)
        .map(toml ->
            new Said(
                toml.text("package.name"),
                toml.text("package.description"),
                toml.text("package.version").or(() -> toml.text("workspace.package.version")),
                toml.text("package.license").or(() -> toml.text("workspace.package.license")),
                List.of(
                    new Part("Rust", toml.text("package.rust-version").orElse(""), "language"),
                    new Part("Cargo", "", "build"))));
  }
}
