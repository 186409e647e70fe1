package dev.victor.content.document;

import dev.victor.content.input.Trace;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.Slashed;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The seals of whole files, in `.victor/seals`: one line for each file that victor wrote, to be
/// committed with them. Not every format has comments, and nobody wants a README to begin with one.
/// After a merge there may be several lines for a file: each was victor's.
final class Seals {

  private static final String HEAD =
      "# What victor wrote last, so that it sees what was edited by hand: commit this file.\n";
  private static final Pattern LINE = Pattern.compile("(sha256:[0-9a-f]{12}) (.+)");
  private static final long LARGEST = 4 * 1024 * 1024;

  private final Path file;
  private final Map<String, List<Seal>> seals = new TreeMap<>();
  private Optional<byte[]> kept = Optional.empty();

  private Seals(Path file) {
    this.file = file;
  }

  /// The seals of a workspace.
  static Seals read(Workspace workspace) {
    Seals read = new Seals(workspace.state().resolve("seals"));
    try {
      if (Files.isRegularFile(read.file) && Files.size(read.file) <= LARGEST) {
        byte[] content = Files.readAllBytes(read.file);
        read.kept = Optional.of(content);
        new String(content, StandardCharsets.UTF_8).lines().forEach(read::add);
      }
      return read;
    } catch (IOException e) {
      throw new BadInput(
          Slashed.of(workspace.root().relativize(read.file)),
          "cannot be read",
          "check its permissions, or remove it",
          e);
    }
  }

  private void add(String line) {
    Matcher entry = LINE.matcher(line);
    if (entry.matches()) {
      seals
          .computeIfAbsent(entry.group(2), path -> new ArrayList<>())
          .add(new Seal(entry.group(1)));
    }
  }

  /// Where they are kept.
  Path file() {
    return file;
  }

  /// What is in the file that keeps them.
  Trace trace() {
    return Trace.of(kept);
  }

  /// Whether a file that holds its document is not noted as victor's yet.
  boolean lack(RenderedFile file) {
    return file.seal().filter(seal -> !holds(file.target().shown(), seal)).isPresent();
  }

  /// Whether victor ever wrote the file.
  boolean knows(String path) {
    return seals.containsKey(path);
  }

  /// Whether that is what victor wrote to the file.
  boolean holds(String path, Seal seal) {
    return seals.getOrDefault(path, List.of()).contains(seal);
  }

  /// Notes what was written to a file.
  void put(String path, Seal seal) {
    seals.put(path, List.of(seal));
  }

  /// Keeps them, of these files only.
  void write(Collection<String> paths) {
    seals.keySet().retainAll(paths);
    if (seals.isEmpty() && !Files.exists(file)) {
      return;
    }
    StringBuilder text = new StringBuilder(HEAD);
    seals.forEach((path, known) ->
        known.forEach(seal -> text.append(seal).append(' ').append(path).append('\n')));
    byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, content);
    kept = Optional.of(content);
  }
}
