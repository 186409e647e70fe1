package dev.victor.cli.init;

import dev.victor.cli.init.Draft.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What Rust's `Cargo.toml` says, of a package or of a workspace.
final class CargoFile {

  private CargoFile() {}

  static Optional<Said> in(Path folder) {
    return SmallFile.read(folder, "Cargo.toml")
        .map(TomlLines::of)
        .map(toml ->
            new Said(
                toml.text("package.name"),
                said(toml, "description"),
                said(toml, "version"),
                said(toml, "license"),
                said(toml, "homepage"),
                said(toml, "repository"),
                List.of(
                    new Part("Rust", rust(folder, toml), "language"),
                    new Part("Cargo", "", "build"))));
  }

  private static Optional<String> said(TomlLines toml, String key) {
    return toml.text("package." + key).or(() -> toml.text("workspace.package." + key));
  }

  private static String rust(Path folder, TomlLines toml) {
    return said(toml, "rust-version")
        .or(() ->
            SmallFile.read(folder, "rust-toolchain.toml")
                .map(TomlLines::of)
                .flatMap(chain -> chain.text("toolchain.channel"))
                .filter(channel -> channel.matches("\\d[\\d.]*")))
        .orElse("");
  }
}
