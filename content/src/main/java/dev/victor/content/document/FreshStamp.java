package dev.victor.content.document;

import dev.victor.content.input.Trace;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.Slashed;
import dev.victor.core.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Remembers in `.victor/stamps` that all documents were fresh, with a [Trace] of everything this
/// depended on: the next run compares and need not parse or render. Another program, a changed, new
/// or removed input, or an unreadable stamp mean only that the work is done again.
final class FreshStamp {

  private static final int LARGEST = 4 * 1024 * 1024;

  private final Workspace workspace;
  private final String program;

  /// The stamp of a workspace, valid for one build of the program.
  FreshStamp(Workspace workspace, String program) {
    this.workspace = workspace;
    this.program = program;
  }

  private Path file() {
    return workspace.state().resolve("stamps").resolve("documents");
  }

  /// All documents, when nothing changed since they were fresh.
  Optional<List<RenderedDocument>> fresh() {
    try {
      byte[] stamp = Files.readAllBytes(file());
      return fresh(new DataInputStream(new ByteArrayInputStream(stamp)));
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<List<RenderedDocument>> fresh(DataInputStream in) throws IOException {
    if (!in.readUTF().equals(program)) {
      return Optional.empty();
    }
    List<RenderedDocument> documents = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      documents.add(new RenderedDocument(in.readUTF(), in.readUTF(), false));
    }
    for (int left = in.readInt(); left > 0; left--) {
      Path input = workspace.root().resolve(in.readUTF());
      if (!Trace.read(in).holds(input)) {
        return Optional.empty();
      }
    }
    return Optional.of(documents);
  }

  /// Notes that these documents are fresh, made of these inputs. A stamp that cannot be written is
  /// left out: it saves time, nothing else.
  void write(List<RenderedDocument> documents, Map<Path, Trace> inputs) {
    byte[] stamp = encoded(documents, inputs);
    if (stamp.length > LARGEST) {
      return;
    }
    try {
      AtomicFile.write(file().resolveSibling(".gitignore"), "*\n");
      AtomicFile.write(file(), stamp);
    } catch (NeedsPerson readOnly) {
      // a read-only workspace can still be checked
    }
  }

  private byte[] encoded(List<RenderedDocument> documents, Map<Path, Trace> inputs) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(program);
      out.writeInt(documents.size());
      for (RenderedDocument document : documents) {
        out.writeUTF(document.id());
        out.writeUTF(document.target());
      }
      out.writeInt(inputs.size());
      for (Map.Entry<Path, Trace> input : inputs.entrySet()) {
        out.writeUTF(Slashed.of(workspace.root().relativize(input.getKey())));
        input.getValue().store(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
