package dev.victor.cli.self;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.ContentHash;
import dev.victor.core.json.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The SHA-256 of the files of a release, as `sha256sum` writes them.
final class Sums {

  static final String NAME = "SHA256SUMS";

  private static final int LARGEST = 100_000;
  private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]{64}) [ *](.+)");

  private Sums() {}

  /// Refuses a file that is not what its sum says, or has none.
  ///
  /// @param name of the file in the list
  static void verify(Path file, String name, Path sums) {
    String wanted =
        find(sums, name)
            .orElseThrow(() ->
                new BadInput(
                    name,
                    "has no SHA-256 in " + sums,
                    "put the " + NAME + " of its release beside it"));
    if (!wanted.equals(hash(file))) {
      throw new BadInput(
          name, "is not what its SHA-256 says: damaged, or not the real one", "load it once more");
    }
  }

  private static Optional<String> find(Path sums, String name) {
    if (!Files.isRegularFile(sums)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(sums)) {
      return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8)
          .lines()
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .filter(line -> line.group(2).equals(name))
          .map(line -> line.group(1).toLowerCase(Locale.ROOT))
          .findFirst();
    } catch (IOException e) {
      throw new BadInput(sums.toString(), "cannot be read", "make it readable", e);
    }
  }

  private static String hash(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return ContentHash.of(in).hex();
    } catch (IOException e) {
      throw new BadInput(Quoted.plain(file.toString()), "cannot be read", "check its name", e);
    }
  }
}
