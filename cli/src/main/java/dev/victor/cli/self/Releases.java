package dev.victor.cli.self;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.http.Http;
import dev.victor.core.http.Limits;
import dev.victor.core.http.Pause;
import dev.victor.core.http.Reply;
import dev.victor.core.http.Request;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/// The newest release, as GitHub's interface tells of it (`GET /repos/OWNER/NAME/releases/latest`).
final class Releases {

  /// A release for this machine.
  ///
  /// @param archive where it is
  /// @param name of its file
  /// @param sums where the SHA-256 of its files is
  record Offer(VersionNumber version, URI archive, String name, URI sums) {}

  private final URI address;
  private final Clock clock;

  Releases(URI address, Clock clock) {
    this.address = address;
    this.clock = clock;
  }

  /// The version of the newest one, and its files.
  Latest latest() {
    Reply reply =
        new Http(Limits.usual(), clock, Pause.real())
            .send(Request.get(address).with("Accept", "application/vnd.github+json"));
    if (!reply.ok()) {
      throw new OutsideFailed(
          address.getHost(),
          "answered " + reply.status() + " when asked for the newest release",
          reply.status() == 404
              ? "is that the right address? there may be no release yet"
              : "run it again later");
    }
    try {
      Node root =
          JsonFile.parse(reply.text().getBytes(StandardCharsets.UTF_8), address.getHost()).root();
      return new Latest(root, VersionNumber.of(text(root, "tag_name").orElse("")));
    } catch (BadInput e) {
      throw new OutsideFailed(
          address.getHost(),
          "answered with something else than a release",
          "run it again later",
          e);
    }
  }

  private static Optional<String> text(Node node, String key) {
    return node.at(key).orElse(null) instanceof Node.Text(var value, var place)
        ? Optional.of(value)
        : Optional.empty();
  }

  /// The newest release.
  final class Latest {

    private final Node root;
    private final VersionNumber version;

    private Latest(Node root, VersionNumber version) {
      this.root = root;
      this.version = version;
    }

    VersionNumber version() {
      return version;
    }

    /// Its files for this machine.
    ///
    /// @throws OutsideFailed when it has none, or none to compare them with
    Offer offer() {
      String name = "victor-" + version + "-" + Platform.here() + ".tar.gz";
      return new Offer(version, file(name), name, file(Sums.NAME));
    }

    private URI file(String name) {
      if (root.at("assets").orElse(null) instanceof Node.Items(var assets, var place)) {
        for (Node asset : assets) {
          Optional<String> link = text(asset, "browser_download_url");
          if (text(asset, "name").filter(name::equals).isPresent() && link.isPresent()) {
            return Address.told(link.get(), address);
          }
        }
      }
      throw new OutsideFailed(
          address.getHost(),
          "has victor " + version + " without " + name,
          "build it yourself: git pull && ./victor install");
    }
  }
}
