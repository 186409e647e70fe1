package dev.victor.cli.self;

import dev.victor.cli.install.Manifest;
import dev.victor.cli.install.Manifest.Release;
import dev.victor.cli.install.Origin;
import dev.victor.cli.install.Origin.Kind;
import dev.victor.cli.install.Prefix;
import dev.victor.cli.install.Program;
import dev.victor.cli.self.Updated.Did;
import dev.victor.core.console.Progress;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.http.Download;
import dev.victor.core.http.Limits;
import dev.victor.core.io.Scratch;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/// Another release in place of the one that runs. It is loaded, compared with its SHA-256, unpacked
/// beside the present one, started once, and then installs itself.
final class Update {

  private static final long MOST_BYTES = 500_000_000;
  private static final long MOST_SUMS = 100_000;

  private final Session session;
  private final Environment world;
  private final boolean downgrade;
  private final boolean rehearse;
  private final Prefix prefix;
  private final Manifest manifest;

  /// @param downgrade whether an older release is welcome
  Update(Session session, boolean downgrade, boolean rehearse) {
    this.session = session;
    this.world = session.environment();
    this.downgrade = downgrade;
    this.rehearse = rehearse;
    Origin origin = Origin.of(world);
    refuse(origin);
    this.prefix = origin.prefix();
    this.manifest = Manifest.in(prefix).orElseThrow();
  }

  private static void refuse(Origin origin) {
    String folder = origin.folder().toString();
    if (origin.kind() == Kind.CHECKOUT) {
      throw new NeedsPerson(folder, "is a checkout", "git pull && ./victor install");
    }
    if (origin.kind() == Kind.PACKAGE) {
      throw new NeedsPerson(
          folder,
          "was put there by the package manager",
          "load the .deb of the new release: apt install ./victor_VERSION_amd64.deb");
    }
  }

  /// The newest release of all.
  Updated newest(boolean check) {
    if (manifest.checkout().isPresent()) {
      throw new NeedsPerson(
          manifest.checkout().get(),
          "is the checkout that this victor was installed from",
          "git pull && ./victor install, in there");
    }
    Releases.Latest latest = new Releases(releases(), session.clock()).latest();
    VersionNumber newest = latest.version();
    int order = newest.compareTo(present());
    if (order == 0 || (order < 0 && !downgrade)) {
      return updated(present(), Did.NOTHING);
    }
    if (check || rehearse) {
      return updated(newest, check ? Did.FOUND : Did.REHEARSED);
    }
    Releases.Offer offer = latest.offer();
    try (Scratch scratch = scratch()) {
      Path archive = scratch.folder().resolve("archive");
      Path sums = scratch.folder().resolve(Sums.NAME);
      load(offer.sums(), sums, MOST_SUMS);
      load(offer.archive(), archive, MOST_BYTES);
      return take(scratch, archive, offer.name(), sums, false);
    }
  }

  /// A release from an archive, with its sums beside it.
  ///
  /// @param from a file, or an address
  Updated from(String from, boolean check) {
    try (Scratch scratch = scratch()) {
      if (!from.matches("(?i)https?://.*")) {
        Path file = world.resolve(from);
        return take(
            scratch,
            file,
            String.valueOf(file.getFileName()),
            file.resolveSibling(Sums.NAME),
            check);
      }
      URI address = Address.of(from, "--from");
      String path = String.valueOf(address.getPath());
      Path archive = scratch.folder().resolve("archive");
      Path sums = scratch.folder().resolve(Sums.NAME);
      load(address.resolve(Sums.NAME), sums, MOST_SUMS);
      load(address, archive, MOST_BYTES);
      return take(scratch, archive, path.substring(path.lastIndexOf('/') + 1), sums, check);
    }
  }

  /// The release before this one again.
  Updated back() {
    Release previous =
        manifest
            .previous()
            .orElseThrow(() ->
                new NeedsPerson(
                    prefix.lib().toString(),
                    "holds no release before this one",
                    "update from its archive: victor self update --from FILE --downgrade"));
    if (!rehearse) {
      new Program(prefix).back(previous);
      manifest.turnedBack(previous).write(prefix);
    }
    return updated(VersionNumber.of(previous.version()), rehearse ? Did.REHEARSED : Did.UPDATED);
  }

  private Updated take(Scratch scratch, Path archive, String name, Path sums, boolean check) {
    Sums.verify(archive, name, sums);
    Newcomer newcomer =
        new Newcomer(
            Unpacked.into(scratch.folder().resolve("unpacked"), archive, name).launcher(), world);
    VersionNumber version = newcomer.version();
    int order = version.compareTo(present());
    if (order == 0) {
      return updated(version, Did.NOTHING);
    }
    if (order < 0 && !downgrade) {
      throw new NeedsPerson(
          name,
          "is victor " + version + ", older than " + present(),
          "if you want it: --downgrade");
    }
    if (check || rehearse) {
      return updated(version, check ? Did.FOUND : Did.REHEARSED);
    }
    newcomer.install(prefix);
    return updated(version, Did.UPDATED);
  }

  private VersionNumber present() {
    return VersionNumber.of(manifest.current().version());
  }

  private Updated updated(VersionNumber to, Did did) {
    return new Updated(manifest.current().version(), to.toString(), did);
  }

  private URI releases() {
    return Settings.of(world)
        .releases()
        .map(address -> Address.of(address, Settings.file(world).toString()))
        .or(() -> prefix.releases().map(address -> Address.of(address, prefix.lib().toString())))
        .orElseThrow(() ->
            new NeedsPerson(
                Settings.file(world).toString(),
                "names no place where releases are",
                "add \"releases\": \"https://api.github.com/repos/OWNER/NAME/releases/latest\", or"
                    + " type victor self update --from FILE"));
  }

  private void load(URI address, Path file, long most) {
    try (Progress progress = new Progress(session.console(), "loading")) {
      new Download(Limits.usual(), Address.elsewhere(address))
          .to(address, file, most, bytes -> progress.at(bytes / 1_000_000, 0));
    }
  }

  /// Beside the program: no other disk, and none whose programs may not run.
  private Scratch scratch() {
    try {
      Scratch scratch = new Scratch(Files.createTempDirectory(prefix.lib(), ".update-"));
      Files.createDirectory(scratch.folder().resolve("unpacked"));
      return scratch;
    } catch (IOException e) {
      throw new NeedsPerson(
          prefix.lib().toString(),
          "cannot be written (" + e.getClass().getSimpleName() + ")",
          "are you who installed it?",
          e);
    }
  }
}
