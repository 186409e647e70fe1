package dev.victor.cli.install;

import dev.victor.core.workspace.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The folder that victor is installed under, and what lies where in it.
///
/// @param folder absolute, such as `~/.local`
public record Prefix(Path folder) {

  static final String MANIFEST = "manifest.json";

  /// Left in an archive by whoever released it.
  static final String RELEASES = "releases";

  /// The link in `bin`, from the prefix.
  static final String LINK = "bin/victor";

  /// Where the link leads, from `bin`.
  static final String TARGET = "../lib/victor/victor";

  /// What was typed, else `~/.local`.
  static Prefix of(Environment world, Optional<String> typed) {
    return new Prefix(
        typed.map(world::resolve).orElseGet(() -> world.home().resolve(".local")).normalize());
  }

  /// Where the program lies.
  public Path lib() {
    return folder.resolve("lib/victor");
  }

  /// The launcher, where it really is.
  public Path launcher() {
    return lib().resolve("victor");
  }

  /// What is on the PATH of those who can call victor.
  Path bin() {
    return folder.resolve("bin");
  }

  Path images() {
    return lib().resolve("image");
  }

  /// The file that names the image to start.
  Path id() {
    return images().resolve("id");
  }

  /// The link to the Java that came along.
  Path runtime() {
    return lib().resolve("runtime");
  }

  Path manifest() {
    return lib().resolve(MANIFEST);
  }

  /// The address that tells of newer releases, where the release that is installed names one.
  public Optional<String> releases() {
    Path file = lib().resolve(RELEASES);
    return Files.isRegularFile(file) ? Optional.of(Origin.line(file)) : Optional.empty();
  }

  /// Whether a file is what a manifest says, to the byte; of a link, whether it leads there.
  public boolean holds(String path, String content) {
    return Owned.content(folder.resolve(path)).equals(content);
  }

  /// A path of ours as people read it.
  String shown(Path home) {
    return folder.startsWith(home) && !folder.equals(home)
        ? "~/" + home.relativize(folder)
        : folder.toString();
  }
}
