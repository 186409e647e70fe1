package dev.victor.trading.dataset.store;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.io.Scratch;
import dev.victor.core.workspace.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a file was in any commit of the repository, in its large file storage too.
final class GitVersions {

  /// A file of `git lfs` that stands for a larger one.
  private static final Pattern POINTER =
      Pattern.compile(
          "version https://git-lfs\\S+\\n(?:.*\\n)*?oid sha256:([0-9a-f]{64})\\n.*",
          Pattern.DOTALL);

  private static final int LONGEST_POINTER = 1024;
  private static final Pattern NOTHING = Pattern.compile("0+");

  private final Repository repository;
  private final GitRunner git;

  private GitVersions(Repository repository, GitRunner git) {
    this.repository = repository;
    this.git = git;
  }

  /// Those of the repository a workspace lies in.
  static Optional<GitVersions> of(Session session) {
    Path root = session.workspace().root();
    return Repository.find(session.environment(), root)
        .map(found -> new GitVersions(found, new GitRunner(session.environment(), root, false)));
  }

  /// A content found.
  ///
  /// @param sha256 of it
  /// @param file it lies in, for a while
  record Found(String sha256, Path file) {}

  /// Looks for a content that a file once had.
  ///
  /// @param path in the workspace
  /// @param prefix its hash begins so
  /// @param scratch where it may be put
  Optional<Found> find(String path, String prefix, Scratch scratch) {
    for (String blob : blobs(path)) {
      Path file = scratch.folder().resolve(blob);
      Answer answer = git.readInto(file, "cat-file", "blob", blob);
      if (answer.ok()) {
        Optional<String> oid = pointer(file);
        if (oid.isPresent()) {
          if (oid.get().startsWith(prefix)) {
            return Optional.of(new Found(oid.get(), large(oid.get())));
          }
        } else {
          String hash = ContentFolder.hash(file);
          if (hash.startsWith(prefix)) {
            return Optional.of(new Found(hash, file));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The contents a path had, the latest first.
  private Set<String> blobs(String path) {
    Set<String> blobs = new LinkedHashSet<>();
    Answer log =
        git.read("log", "--all", "--raw", "--no-abbrev", "--no-renames", "--format=", "--", path);
    for (String line : log.lines()) {
      // :100644 100644 BEFORE AFTER M<tab>path
      String[] words = line.split("\\s+", 6);
      if (line.startsWith(":") && words.length > 4) {
        blobs.add(words[3]);
        blobs.add(words[2]);
      }
    }
    blobs.removeIf(blob -> NOTHING.matcher(blob).matches());
    return blobs;
  }

  private static Optional<String> pointer(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(LONGEST_POINTER);
      Matcher matcher = POINTER.matcher(new String(start, StandardCharsets.UTF_8));
      return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    } catch (IOException e) {
      throw new NeedsPerson(file.toString(), "cannot be read", "check its permissions", e);
    }
  }

  /// Where the large file storage has a content.
  private Path large(String oid) {
    Path file =
        repository
            .commonDir()
            .resolve("lfs/objects")
            .resolve(oid.substring(0, 2))
            .resolve(oid.substring(2, 4))
            .resolve(oid);
    if (!Files.isRegularFile(file)) {
      throw new NeedsPerson(
          oid.substring(0, 12),
          "is in the large file storage, and not on this computer",
          "bring it here: git lfs fetch --all, then run the command again");
    }
    return file;
  }

  /// Whether git keeps a file.
  boolean tracks(String path) {
    return git.read("ls-files", "--error-unmatch", "--", path).ok();
  }

  /// Whether `git lfs` can be used.
  boolean hasLfs() {
    return git.read("lfs", "version").ok();
  }
}
