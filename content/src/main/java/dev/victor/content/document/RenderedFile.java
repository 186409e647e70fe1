package dev.victor.content.document;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One target file while documents are put into it: what it was and what it becomes. Its text is
/// bytes read as ISO 8859-1, so that whatever is not ours is carried over as it is.
final class RenderedFile {

  private final Target target;
  private final boolean existed;
  private final byte[] before;
  private final List<RenderedDocument> documents = new ArrayList<>();
  private String text;

  private RenderedFile(Target target, boolean existed, byte[] before) {
    this.target = target;
    this.existed = existed;
    this.before = before;
    this.text = new String(before, StandardCharsets.ISO_8859_1);
  }

  static RenderedFile read(Target target) {
    try {
      boolean exists = Files.exists(target.file());
      byte[] before = exists ? Files.readAllBytes(target.file()) : new byte[0];
      return new RenderedFile(target, exists, before);
    } catch (IOException e) {
      throw new BadInput(target.shown(), "cannot be read", "check its permissions", e);
    }
  }

  /// Makes the whole file one document, ended by one line end.
  void replace(String id, String content) {
    put(id, bytes(content.stripTrailing() + "\n"));
  }

  /// What a file that is not there yet begins with.
  void begin(String content) {
    text = bytes(content);
  }

  /// Puts a document into its region.
  ///
  /// @throws BadInput when the file is not there, has no such region, or has faulty markers
  void fill(String id, String content, String template) {
    CommentSyntax syntax =
        CommentSyntax.of(target.format())
            .orElseThrow(() ->
                new BadInput(
                    target.shown(),
                    "regions are not possible in " + target.format().extension() + " files",
                    "set \"mode\": \"file\" for document " + id));
    if (text.isEmpty() && !existed) {
      throw new BadInput(
          target.shown(),
          "is not there, and regions are filled in a file that you keep",
          "write it with the lines " + syntax.begin(id) + " and " + syntax.end(id));
    }
    put(id, Regions.in(target.shown(), syntax, text).filled(id, bytes(content), template));
  }

  private void put(String id, String next) {
    boolean changed = !existed || !next.equals(text);
    documents.add(new RenderedDocument(id, target.shown(), changed));
    text = next;
  }

  private static String bytes(String content) {
    return new String(content.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  Target target() {
    return target;
  }

  boolean existed() {
    return existed;
  }

  byte[] before() {
    return before.clone();
  }

  byte[] after() {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  boolean changed() {
    return !existed || !Arrays.equals(before, after());
  }

  List<RenderedDocument> documents() {
    return List.copyOf(documents);
  }
}
