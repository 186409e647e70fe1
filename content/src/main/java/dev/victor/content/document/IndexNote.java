package dev.victor.content.document;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.Slashed;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Notes for the pre-commit hook, beside the stamp, what git's index looks like when all documents
/// in it are fresh: `documents.paths` are the files and folders they depend on, `documents.index`
/// is what `git ls-files -s` says of these. The hook compares the two texts and starts no JVM when
/// they agree. Without a note, or where git keeps other bytes than the files have, the hook asks.
final class IndexNote {

  private static final int MOST_FILES = 2000;
  private static final Pattern PLAIN = Pattern.compile("[ !#-\\[\\]-~]+");

  private final Workspace workspace;

  IndexNote(Workspace workspace) {
    this.workspace = workspace;
  }

  private Path file(String name) {
    return workspace.state().resolve("stamps").resolve(name);
  }

  /// Notes that the documents are fresh with these files as they are.
  void write(Set<Path> inputs) {
    if (!Files.exists(workspace.root().resolve(".git"))) {
      return;
    }
    try {
      Set<String> paths = new TreeSet<>();
      Map<String, String> index = new TreeMap<>();
      for (Path input : inputs) {
        paths.add(shown(input));
        add(input, index);
      }
      if (index.size() > MOST_FILES
          || !Stream.concat(paths.stream(), index.keySet().stream())
              .allMatch(path -> PLAIN.matcher(path).matches())) {
        remove();
        return;
      }
      write(List.copyOf(paths), String.join("\n", index.values()));
    } catch (IOException | NeedsPerson unreadable) {
      remove();
    }
  }

  /// Notes what git itself says of an index in which they are fresh.
  void write(List<String> paths, String index) {
    try {
      AtomicFile.write(file(".gitignore"), "*\n");
      AtomicFile.write(file("documents.paths"), String.join("\n", paths) + "\n");
      AtomicFile.write(file("documents.index"), index.strip() + "\n");
    } catch (NeedsPerson readOnly) {
      // the hook asks, then
    }
  }

  private void remove() {
    try {
      Files.deleteIfExists(file("documents.index"));
    } catch (IOException readOnly) {
      // an old note only says what was fresh before
    }
  }

  private void add(Path input, Map<String, String> index) throws IOException {
    if (Files.isDirectory(input)) {
      try (Stream<Path> files = Files.walk(input)) {
        for (Path file : files.filter(Files::isRegularFile).limit(MOST_FILES + 1L).toList()) {
          index.put(shown(file), line(file));
        }
      }
    } else if (Files.isRegularFile(input)) {
      index.put(shown(input), line(input));
    }
  }

  /// The paths of what was looked at, below the workspace.
  static List<String> paths(Workspace workspace, Set<Path> inputs) {
    return inputs.stream()
        .map(input -> new IndexNote(workspace).shown(input))
        .sorted()
        .distinct()
        .toList();
  }

  private String shown(Path path) {
    return Slashed.of(workspace.root().relativize(path));
  }

  /// As `git ls-files -s` says it: mode, blob, stage and path.
  private String line(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    String mode =
        Files.isSymbolicLink(file) ? "120000" : Files.isExecutable(file) ? "100755" : "100644";
    return mode + " " + blob(content) + " 0\t" + shown(file);
  }

  /// The name git gives to a content (git-hash-object).
  private static String blob(byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
