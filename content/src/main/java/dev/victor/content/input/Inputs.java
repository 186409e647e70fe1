package dev.victor.content.input;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads files and folders of a workspace and remembers what it found, so that a later run can tell
/// whether anything changed without doing the work again.
public final class Inputs {

  private static final int LARGEST = 16 * 1024 * 1024;

  private final Workspace workspace;
  private final Map<Path, Optional<byte[]>> files = new LinkedHashMap<>();
  private final Map<Path, List<String>> folders = new LinkedHashMap<>();

  /// The files of a workspace, none of them read yet.
  public Inputs(Workspace workspace) {
    this.workspace = workspace;
  }

  /// The project model, which is known to be an input of every document.
  public Project project() {
    return workspace.project();
  }

  /// What a file holds; empty when it is not there.
  ///
  /// @param path below the workspace
  /// @throws BadInput when it lies outside, cannot be read or is larger than 16 MiB
  public Optional<byte[]> file(String path) {
    Path file = workspace.inside(path);
    Optional<byte[]> known = files.get(file);
    if (known == null) {
      known = read(path, file);
      files.put(file, known);
    }
    return known.map(byte[]::clone);
  }

  /// The text of a UTF-8 file; empty when it is not there. Bytes that are no text are replaced.
  ///
  /// @param path below the workspace
  /// @throws BadInput when it lies outside, cannot be read or is larger than 16 MiB
  public Optional<String> text(String path) {
    return file(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /// The names of what lies in a folder, in order; none when there is no such folder.
  ///
  /// @param path below the workspace
  /// @throws BadInput when it lies outside or cannot be read
  public List<String> names(String path) {
    Path folder = workspace.inside(path);
    List<String> known = folders.get(folder);
    if (known == null) {
      known = listed(path, folder);
      folders.put(folder, known);
    }
    return known;
  }

  private static Optional<byte[]> read(String path, Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] content = stream.readNBytes(LARGEST + 1);
      if (content.length > LARGEST) {
        throw new BadInput(path, "is too large (over 16 MiB)", "leave it out, or make it smaller");
      }
      return Optional.of(content);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  static List<String> listed(String path, Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static BadInput unreadable(String path, IOException e) {
    return new BadInput(path, "cannot be read", "check its permissions", e);
  }

  /// Everything that was looked at so far, and what was found there.
  public Map<Path, Trace> traces() {
    Map<Path, Trace> traces = new LinkedHashMap<>();
    files.forEach((file, content) -> traces.put(file, Trace.of(content)));
    folders.forEach((folder, names) -> traces.put(folder, new Trace.Listing(names)));
    return Collections.unmodifiableMap(traces);
  }
}
