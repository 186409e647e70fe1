package dev.victor.cli.install;

import dev.victor.cli.demo.Shell;
import dev.victor.cli.install.Manifest.Release;
import dev.victor.cli.install.Origin.Kind;
import dev.victor.cli.install.Step.Action;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.ContentHash;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Puts the victor that is running into a prefix. Everything is looked at before anything is
/// written; what is written last is the one line that names the image to start.
final class Install {

  private final Environment world;
  private final Shell victor;
  private final Origin origin;
  private final Prefix prefix;

  Install(Environment world, Shell victor, Prefix prefix) {
    this.world = world;
    this.victor = victor;
    this.origin = Origin.of(world);
    this.prefix = prefix;
  }

  /// Looks, and writes unless this is a rehearsal.
  ///
  /// @throws NeedsPerson when something of somebody else's is in the way; nothing was changed
  Installed run(boolean rehearse) {
    refuseWhereNoLinksAre();
    Optional<Manifest> before = Manifest.in(prefix);
    refuseForeignFolder(before);
    Path image = origin.image();
    Optional<Path> runtime = origin.runtime();
    Release release =
        new Release(
            Origin.version(image),
            String.valueOf(image.getFileName()),
            runtime.map(Install::runtimeName));
    Companions companions = Companions.of(victor, world);
    Manifest after = manifest(before, release, companions);
    List<Step> steps = steps(before, after);
    boolean changed = steps.stream().anyMatch(Step::needed) || !after.equals(before.orElse(null));
    if (changed && !rehearse) {
      write(before, after, image, runtime, companions, steps);
    }
    return new Installed(
        prefix,
        after,
        steps,
        before.map(Manifest::current).map(Release::version),
        rehearse,
        companions.missing(),
        OnPath.look(world, prefix),
        world.home());
  }

  private void refuseWhereNoLinksAre() {
    if (!prefix.folder().getFileSystem().supportedFileAttributeViews().contains("posix")) {
      throw new NeedsPerson(
          null,
          "victor install is for Linux and macOS",
          "unpack the zip where it may stay, and put its folder lib\\victor on the PATH");
    }
  }

  private void refuseForeignFolder(Optional<Manifest> before) {
    Path lib = prefix.lib();
    if (origin.kind() != Kind.INSTALLED && origin.folder().equals(real(lib))) {
      throw new NeedsPerson(
          lib.toString(),
          "is where victor runs from, it cannot be installed over itself",
          "unpack it somewhere else and install from there");
    }
    if (before.isEmpty() && Files.exists(lib, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(lib)) {
      throw Owned.foreign(lib);
    }
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder;
    }
  }

  private static boolean isEmptyFolder(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static String runtimeName(Path runtime) {
    String name = String.valueOf(runtime.getFileName());
    return name.matches("runtime-[0-9a-f]{16}") ? name : Copied.name(runtime);
  }

  private Manifest manifest(Optional<Manifest> before, Release release, Companions companions) {
    Map<String, String> files = new TreeMap<>();
    files.put(Prefix.LINK, Prefix.TARGET);
    companions.files().forEach((path, text) -> files.put(path, ContentHash.of(text).hex()));
    Optional<Release> previous =
        before.flatMap(
            old -> old.current().equals(release) ? old.previous() : Optional.of(old.current()));
    Optional<String> checkout =
        switch (origin.kind()) {
          case CHECKOUT -> Optional.of(origin.folder().toString());
          case INSTALLED -> Manifest.in(origin.prefix()).flatMap(Manifest::checkout);
          case ARCHIVE, PACKAGE -> Optional.empty();
        };
    return new Manifest(release, previous, checkout, files);
  }

  private List<Step> steps(Optional<Manifest> before, Manifest after) {
    List<Step> steps = new ArrayList<>();
    steps.add(program(before, after.current()));
    Owned owned = new Owned(prefix, before.map(Manifest::files).orElse(Map.of()));
    after.files().forEach((path, content) -> steps.add(owned.step(path, content)));
    return steps;
  }

  /// The folder of the program: its parts have names of their content, so what is there is right.
  private Step program(Optional<Manifest> before, Release release) {
    boolean there =
        before.map(Manifest::current).filter(release::equals).isPresent()
            && Files.isRegularFile(prefix.images().resolve(release.image() + "/lib/victor.jar"))
            && Files.isRegularFile(prefix.id())
            && Owned.content(prefix.launcher()).equals(Owned.content(script()))
            && release.runtime().map(name -> isThere(prefix.runtime())).orElse(true);
    Action action = before.isPresent() ? Action.RENEW : Action.WRITE;
    return new Step("lib/victor", there ? Action.KEEP : action);
  }

  private static boolean isThere(Path runtime) {
    return Files.isRegularFile(runtime.resolve("release"));
  }

  private Path script() {
    return origin.folder().resolve("victor");
  }

  private void write(
      Optional<Manifest> before,
      Manifest after,
      Path image,
      Optional<Path> runtime,
      Companions companions,
      List<Step> steps) {
    before.orElse(after).announcing(after.files()).write(prefix);
    Program program = new Program(prefix);
    if (steps.getFirst().needed()) {
      program.put(before.map(Manifest::current), after.current(), origin.folder(), image, runtime);
    }
    for (Step step : steps) {
      String text = companions.files().get(step.path());
      if (step.needed() && text != null) {
        AtomicFile.write(prefix.folder().resolve(step.path()), text);
      }
    }
    program.start(after.current());
    program.link();
    after.write(prefix);
    program.removeOthers(after);
    Training.later(prefix.launcher(), world);
  }
}
