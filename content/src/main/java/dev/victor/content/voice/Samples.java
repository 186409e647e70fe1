package dev.victor.content.voice;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.Slashed;
import dev.victor.core.project.Voice;
import dev.victor.core.workspace.Globs;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The owner's past posts, as far as `voice.samples` names them: the last forty by name, up to 64
/// kB each.
///
/// @param texts those that say something
/// @param left files that are none, below the workspace, and why
record Samples(List<Prose> texts, List<String> left) {

  private static final int MOST = 40;
  private static final int LARGEST = 1 << 16;

  /// Copies the lists.
  Samples {
    texts = List.copyOf(texts);
    left = List.copyOf(left);
  }

  /// The samples of a workspace; none where nobody names any.
  static Samples of(Workspace workspace) {
    @Nullable Voice voice = workspace.project().voice();
    Set<Path> files = new LinkedHashSet<>();
    List<String> left = new ArrayList<>();
    for (String glob : voice == null ? List.<String>of() : voice.samples()) {
      try {
        files.addAll(Globs.match(workspace, glob));
      } catch (BadInput outside) {
        left.add(outside.line());
      } catch (UncheckedIOException unreadable) {
        left.add(glob + ": cannot be read");
      }
    }
    List<Path> last = files.stream().skip(Math.max(0, files.size() - MOST)).toList();
    List<Prose> texts = new ArrayList<>();
    for (Path file : last) {
      String name = Slashed.of(workspace.root().relativize(file));
      try {
        Prose prose = Prose.of(text(file));
        if (prose.empty()) {
          left.add(name + ": says nothing");
        } else {
          texts.add(prose);
        }
      } catch (CharacterCodingException noText) {
        left.add(name + ": is not UTF-8");
      } catch (IOException e) {
        left.add(name + ": cannot be read");
      }
    }
    return new Samples(texts, left);
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("larger than a post");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }
}
