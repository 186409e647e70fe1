package dev.victor.content.document;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One target file while documents are put into it: what it was, what it becomes, and what of a
/// person's work would be lost. Its text is bytes read as ISO 8859-1, so that whatever is not ours
/// is carried over as it is.
final class RenderedFile {

  private static final int LARGEST = 16 * 1024 * 1024;

  private final Target target;
  private final boolean existed;
  private final byte[] before;
  private final List<RenderedDocument> documents = new ArrayList<>();
  private final List<HandWork> handWork = new ArrayList<>();
  private String text;
  private @Nullable Seal seal;

  private RenderedFile(Target target, boolean existed, byte[] before) {
    this.target = target;
    this.existed = existed;
    this.before = before;
    this.text = new String(before, StandardCharsets.ISO_8859_1);
  }

  static RenderedFile read(Target target) {
    try {
      boolean exists = Files.exists(target.file());
      if (exists && Files.size(target.file()) > LARGEST) {
        throw new BadInput(
            target.shown(), "is too large for a document (over 16 MiB)", "move it out of the way");
      }
      byte[] before = exists ? Files.readAllBytes(target.file()) : new byte[0];
      return new RenderedFile(target, exists, before);
    } catch (IOException e) {
      throw new BadInput(target.shown(), "cannot be read", "check its permissions", e);
    }
  }

  /// Makes the whole file one document, in the style that the file has.
  ///
  /// @param template what messages call the maker of `content`
  void replace(String id, String content, String template, Seals seals) {
    GeneratedText fresh = generated(template, TextStyle.plain(bytes(content)));
    GeneratedText held = generated(target.shown(), TextStyle.plain(text));
    String made = fresh.keeping(held);
    seal = generated(template, made).seal();
    String next = TextStyle.of(text).apply(made);
    if (!text.isBlank() && !next.equals(text)) {
      boolean known = seals.knows(target.shown());
      if (!seals.holds(target.shown(), held.seal())) {
        String what = known ? HandWork.EDITED : HandWork.FOREIGN;
        stopAt(id, target.shown(), what, made, held.text());
      }
      stopAtHomeless(id, held, fresh);
    }
    put(id, next);
  }

  private GeneratedText generated(String file, String plain) {
    Optional<CommentSyntax> comments = target.comments();
    return comments.isEmpty()
        ? GeneratedText.of(plain)
        : GeneratedText.of(file, 1, comments.get(), plain);
  }

  /// What a file that is not there yet begins with.
  void begin(String content) {
    text = bytes(content);
  }

  /// Puts a document into its region.
  ///
  /// @param template what messages call the maker of `content`
  /// @throws BadInput when the file is not there, has no such region, or has faulty markers
  void fill(String id, String content, String template) {
    CommentSyntax syntax =
        target
            .comments()
            .orElseThrow(() ->
                new BadInput(
                    target.shown(),
                    "regions are not possible in files without comments",
                    "set \"mode\": \"file\" for document " + id));
    if (text.isEmpty() && !existed) {
      throw new BadInput(
          target.shown(),
          "is not there, and regions are filled in a file that you keep",
          "write it with the lines " + syntax.begin(id) + " and " + syntax.end(id));
    }
    Regions.Filled filled =
        Regions.in(target.shown(), syntax, text).filled(id, bytes(content), template);
    if (filled.edited()) {
      String where = target.shown() + ":" + filled.line();
      stopAt(id, where, HandWork.EDITED, filled.made().text(), filled.held().text());
    }
    stopAtHomeless(id, filled.held(), filled.made());
    put(id, filled.text());
  }

  private void stopAtHomeless(String id, GeneratedText held, GeneratedText made) {
    for (GeneratedText.Part part : held.homeless(made)) {
      stopAt(
          id,
          target.shown() + ":" + part.line(),
          "kept part " + part.name() + " has no place in the template any more",
          "",
          held.content(part));
    }
  }

  private void stopAt(String id, String where, String what, String last, String now) {
    handWork.add(new HandWork(id, target.shown(), where, what, decoded(last), decoded(now)));
  }

  private void put(String id, String next) {
    boolean changed = !existed || !next.equals(text);
    documents.add(new RenderedDocument(id, target.shown(), changed));
    text = next;
  }

  private static String bytes(String content) {
    return new String(content.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String decoded(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
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

  /// What a person wrote here that would be lost.
  List<HandWork> handWork() {
    return List.copyOf(handWork);
  }

  /// The seal of a file that is one document.
  Optional<Seal> seal() {
    return Optional.ofNullable(seal);
  }
}
