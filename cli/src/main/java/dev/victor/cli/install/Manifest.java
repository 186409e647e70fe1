package dev.victor.cli.install;

import dev.victor.core.console.Json;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.json.Block;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Kind;
import dev.victor.core.json.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What `victor install` put into a prefix: nothing else is ever renewed or removed.
///
/// @param current the version that is started
/// @param previous the one before, kept to go back to
/// @param checkout the sources it was built from; empty when it came in an archive
/// @param files by path from the prefix, the SHA-256 of what was written; of a link, where it leads
public record Manifest(
    Release current,
    Optional<Release> previous,
    Optional<String> checkout,
    Map<String, String> files) {

  /// One version of the program.
  ///
  /// @param image the folder of its jars
  /// @param runtime the folder of its Java; empty when the machine's is used
  public record Release(String version, String image, Optional<String> runtime) {

    private static Release read(Block in) {
      return new Release(
          in.required("version", Kind.text("[0-9A-Za-z.+-]{1,40}", "a version"), "its version"),
          in.required("image", Kind.text("[0-9a-f]{16}", "the id of an image"), "its image"),
          Optional.ofNullable(
              in.optional(
                  "runtime", Kind.text("runtime-[0-9a-f]{16}", "a folder of Java"), "its Java")));
    }

    private Map<String, String> json() {
      Map<String, String> json = new LinkedHashMap<>();
      json.put("version", version);
      json.put("image", image);
      runtime.ifPresent(name -> json.put("runtime", name));
      return json;
    }
  }

  /// Folder of the man pages, seen from the prefix.
  public static final String PAGES = "share/man/";

  /// A path of the few kinds that are ever written: no other is believed to a file.
  private static final String FILE =
      "bin/victor"
          + "|share/bash-completion/completions/victor"
          + "|share/zsh/site-functions/_victor"
          + "|share/fish/vendor_completions\\.d/victor\\.fish"
          + "|"
          + PAGES
          + "(man1/victor[a-z0-9-]*\\.1|man7/victor-[a-z0-9-]*\\.7)";

  /// What a prefix was told to hold, if victor was installed there.
  ///
  /// @throws dev.victor.core.failure.BadInput when the file is damaged
  public static Optional<Manifest> in(Prefix prefix) {
    Path file = prefix.manifest();
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Problems problems = new Problems(file.toString());
    Manifest manifest = JsonFile.read(file, file.toString()).bind(Manifest::read, problems);
    problems.check();
    return Optional.of(manifest);
  }

  private static Manifest read(Block in) {
    Map<String, String> files =
        in.map(
            "files",
            Kind.text("[0-9a-f]{64}|\\.\\./lib/victor/victor", "a SHA-256"),
            "what was written");
    Release current = in.required("current", Kind.block(Release::read), "what is started");
    @Nullable Release previous =
        in.optional("previous", Kind.block(Release::read), "what to go back to");
    @Nullable String checkout = in.optional("checkout", Kind.text(), "where the sources are");
    Map<String, String> known = new LinkedHashMap<>();
    files.forEach((path, content) -> {
      if (path.matches(FILE)) {
        known.put(path, content);
      }
    });
    return new Manifest(
        current, Optional.ofNullable(previous), Optional.ofNullable(checkout), known);
  }

  /// The same after a step back: what was current is the one to return to.
  public Manifest turnedBack(Release to) {
    return new Manifest(to, Optional.of(current), checkout, files);
  }

  /// Writes it down.
  public void write(Prefix prefix) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("current", current.json());
    previous.ifPresent(release -> json.put("previous", release.json()));
    checkout.ifPresent(folder -> json.put("checkout", folder));
    json.put("files", files);
    AtomicFile.write(prefix.manifest(), Json.write(json));
  }

  /// The same with these files named too: written before they are, so that a process that is killed
  /// leaves nothing behind that nobody owns.
  Manifest announcing(Map<String, String> coming) {
    Map<String, String> all = new LinkedHashMap<>(coming);
    all.putAll(files);
    return new Manifest(current, previous, checkout, all);
  }
}
