package dev.victor.cli.install;

import dev.victor.cli.install.Manifest.Release;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The folder `lib/victor`: images and runtimes side by side, each in a folder named by its
/// content, a launcher, and one line that names the image it starts. A victor that is running keeps
/// its own.
public final class Program {

  private static final String PREVIOUS = "victor.previous";
  private static final Duration MAY_RUN = Duration.ofHours(1);

  private final Prefix prefix;

  /// The program in a prefix.
  public Program(Prefix prefix) {
    this.prefix = prefix;
  }

  /// Copies a release beside the one that is started.
  ///
  /// @param from the folder of the launcher it came with
  void put(
      Optional<Release> before, Release release, Path from, Path image, Optional<Path> runtime) {
    Path home = prefix.images().resolve(release.image());
    if (!Files.isDirectory(home)) {
      Copied.image(image, home);
    }
    runtime.ifPresent(java -> {
      Path there = prefix.lib().resolve(release.runtime().orElseThrow());
      if (!Files.isDirectory(there)) {
        Copied.runtime(java, there);
      }
    });
    if (before.isPresent() && !before.get().equals(release)) {
      executable(prefix.lib().resolve(PREVIOUS), read(prefix.launcher()));
    }
    executable(prefix.launcher(), read(from.resolve("victor")));
    for (String name : List.of("victor.cmd", Prefix.RELEASES)) {
      if (Files.isRegularFile(from.resolve(name))) {
        AtomicFile.write(prefix.lib().resolve(name), read(from.resolve(name)));
      }
    }
  }

  /// Makes a release that is there the one that is started.
  void start(Release release) {
    Path runtime = prefix.runtime();
    try {
      if (release.runtime().isPresent()) {
        link(runtime, release.runtime().get());
      } else {
        Files.deleteIfExists(runtime);
      }
    } catch (IOException e) {
      throw trouble(runtime, e);
    }
    AtomicFile.write(prefix.id(), release.image() + "\n");
  }

  /// Goes back to the release before, and keeps the present one to return to.
  ///
  /// @throws NeedsPerson when it is not there any more
  public void back(Release to) {
    Path launcher = prefix.lib().resolve(PREVIOUS);
    if (!Files.isRegularFile(launcher)
        || !Files.isRegularFile(prefix.images().resolve(to.image() + "/lib/victor.jar"))) {
      throw new NeedsPerson(
          prefix.lib().toString(),
          "does not hold victor " + to.version() + " any more",
          "update from its archive: victor self update --from FILE --downgrade");
    }
    byte[] present = read(prefix.launcher());
    executable(prefix.launcher(), read(launcher));
    executable(launcher, present);
    start(to);
  }

  /// The link in `bin`.
  void link() {
    Path link = prefix.folder().resolve(Prefix.LINK);
    try {
      Files.createDirectories(prefix.bin());
      link(link, Prefix.TARGET);
    } catch (IOException e) {
      throw trouble(link, e);
    }
  }

  private static void link(Path link, String target) throws IOException {
    if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).toString().equals(target)) {
      return;
    }
    Path fresh = link.resolveSibling("." + link.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, Path.of(target));
    Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Removes images and runtimes that neither this release nor the one before needs, an hour after
  /// they were last used to install: what still runs from them has its files open by then.
  void removeOthers(Manifest manifest) {
    Set<String> needed = new HashSet<>();
    Stream.concat(Stream.of(manifest.current()), manifest.previous().stream())
        .forEach(release -> {
          needed.add(release.image());
          release.runtime().ifPresent(needed::add);
        });
    for (Path folder : folders()) {
      if (!needed.contains(String.valueOf(folder.getFileName())) && isOld(folder)) {
        Trees.removeIfPossible(folder);
      }
    }
  }

  /// Every folder of an image or a runtime.
  private List<Path> folders() {
    try (Stream<Path> images = Files.list(prefix.images());
        Stream<Path> lib = Files.list(prefix.lib())) {
      return Stream.concat(
              images, lib.filter(each -> String.valueOf(each.getFileName()).startsWith("runtime-")))
          .filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
          .toList();
    } catch (IOException e) {
      throw trouble(prefix.lib(), e);
    }
  }

  /// Told by the newest image, which was made just now at the latest: no clock is asked.
  private boolean isOld(Path folder) {
    try {
      FileTime now = Files.getLastModifiedTime(prefix.manifest());
      return Files.getLastModifiedTime(folder).toInstant().isBefore(now.toInstant().minus(MAY_RUN));
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  private static void executable(Path file, byte[] content) {
    AtomicFile.write(file, content);
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  private static NeedsPerson trouble(Path file, IOException e) {
    return new NeedsPerson(
        file.toString(),
        "cannot be read or written (" + e.getClass().getSimpleName() + ")",
        "make its folder writable or free some space, then run the command again",
        e);
  }
}
