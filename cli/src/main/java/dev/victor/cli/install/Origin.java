package dev.victor.cli.install;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The victor that is running: where its launcher really lies, with the image beside it.
///
/// @param folder of the launcher, links followed
/// @param kind how it came there
public record Origin(Path folder, Kind kind) {

  /// How a victor came to where it lies.
  public enum Kind {
    /// Cloned, and built there.
    CHECKOUT,
    /// Unpacked from an archive, not installed.
    ARCHIVE,
    /// By `victor install`, which left a manifest.
    INSTALLED,
    /// By the package manager of the system.
    PACKAGE
  }

  /// The file by which a package says that the package manager put it there.
  static final String PACKAGED = "packaged";

  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
  private static final int LONGEST = 300;

  /// The victor that this process is.
  ///
  /// @throws NeedsPerson when no launcher started it
  public static Origin of(Environment world) {
    try {
      Path folder = world.requireLauncher().toRealPath().resolveSibling("");
      return new Origin(folder.normalize(), kind(folder));
    } catch (IOException e) {
      throw new NeedsPerson(
          world.launcher().map(Path::toString).orElse(null),
          "cannot be followed to where it ends",
          "start victor by its path",
          e);
    }
  }

  private static Kind kind(Path folder) {
    if (Files.isRegularFile(folder.resolve("pom.xml"))) {
      return Kind.CHECKOUT;
    }
    if (Files.exists(folder.resolve(PACKAGED))) {
      return Kind.PACKAGE;
    }
    return Files.exists(folder.resolve(Prefix.MANIFEST)) ? Kind.INSTALLED : Kind.ARCHIVE;
  }

  /// The prefix it is installed in: two folders above its own.
  ///
  /// @throws NeedsPerson when it was not installed by `victor install`
  public Prefix prefix() {
    Path above = folder.resolve("../..").normalize();
    Prefix prefix = new Prefix(above);
    if (kind != Kind.INSTALLED || !prefix.lib().equals(folder)) {
      throw new NeedsPerson(
          folder.toString(), "was not put there by victor install", "install it: victor install");
    }
    return prefix;
  }

  /// The image that the launcher starts.
  Path image() {
    Path beside = folder.resolve("image");
    Path images = Files.isDirectory(beside) ? beside : folder.resolve("cli/target/image");
    Path image = images.resolve(id(images.resolve("id")));
    if (!Files.isRegularFile(image.resolve("lib/victor.jar"))) {
      throw broken(images);
    }
    return image;
  }

  /// The Java that came along, in its real place.
  Optional<Path> runtime() {
    Path runtime = folder.resolve("runtime");
    try {
      return Files.isRegularFile(runtime.resolve("release"))
          ? Optional.of(runtime.toRealPath())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// The version in an image.
  static String version(Path image) {
    return line(image.resolve("version"));
  }

  private static String id(Path file) {
    String id = line(file);
    if (!ID.matcher(id).matches()) {
      throw broken(file);
    }
    return id;
  }

  static String line(Path file) {
    try {
      if (Files.size(file) <= LONGEST) {
        return Files.readString(file).strip();
      }
    } catch (IOException e) {
      throw new NeedsPerson(
          file.toString(), "cannot be read", "unpack or build victor once more", e);
    }
    throw broken(file);
  }

  private static NeedsPerson broken(Path place) {
    return new NeedsPerson(
        place.toString(), "is no app image of victor", "unpack or build victor once more");
  }
}
