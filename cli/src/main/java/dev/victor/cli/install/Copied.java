package dev.victor.cli.install;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// A folder of a release, copied whole or not at all: made under another name, then renamed. Times
/// are kept, so that a cache is not taken for older than its jars.
final class Copied {

  /// What an image holds besides what its start leaves there, such as caches.
  private static final List<String> IMAGE = List.of("lib", "version", "LICENSE", "THIRD-PARTY");

  private Copied() {}

  static void image(Path from, Path to) {
    whole(
        to,
        half -> {
          for (String name : IMAGE) {
            if (Files.exists(from.resolve(name))) {
              tree(from.resolve(name), half.resolve(name));
            }
          }
        });
  }

  static void runtime(Path from, Path to) {
    whole(to, half -> tree(from, half));
  }

  /// A name for a Java, of all that tells one from another.
  static String name(Path runtime) {
    try (InputStream modules = Files.newInputStream(runtime.resolve("lib/modules"))) {
      String both =
          ContentHash.of(Files.readAllBytes(runtime.resolve("release"))).hex()
              + ContentHash.of(modules).hex();
      return "runtime-" + ContentHash.of(both).hex().substring(0, 16);
    } catch (IOException e) {
      throw trouble(runtime, e);
    }
  }

  private interface Filling {
    void fill(Path half) throws IOException;
  }

  private static void whole(Path to, Filling filling) {
    Path half = to.resolveSibling("." + to.getFileName() + ".half");
    try {
      Trees.remove(half);
      Files.createDirectories(half);
      filling.fill(half);
      Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Trees.removeIfPossible(half);
      throw trouble(to, e);
    }
  }

  private static void tree(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path there = to.resolve(from.relativize(each));
        if (!each.equals(from) || !Files.isDirectory(there)) {
          Files.copy(each, there, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
      }
    }
  }

  private static NeedsPerson trouble(Path place, IOException e) {
    return new NeedsPerson(
        place.toString(),
        "cannot be copied (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ")",
        "make the folder writable or free some space, then run the command again",
        e);
  }
}
