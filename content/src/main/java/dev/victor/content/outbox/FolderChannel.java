package dev.victor.content.outbox;

import dev.victor.content.channel.Attachment;
import dev.victor.content.channel.DiscordPost;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.project.Channel;
import dev.victor.core.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A channel of type `file`: a folder of the workspace, with a text for each post and its pictures
/// beside it.
final class FolderChannel {

  private static final String FOLDER = "docs/posts";

  private final Workspace workspace;
  private final String folder;

  FolderChannel(Workspace workspace, Channel channel) {
    this.workspace = workspace;
    String target = channel.target();
    this.folder = target == null ? FOLDER : target.replaceAll("/+$", "");
  }

  /// The text of a post.
  static String text(List<DiscordPost> messages) {
    return messages.stream()
        .map(post -> String.join("\n", post.preview()) + "\n")
        .collect(Collectors.joining("\n"));
  }

  /// Where a post is written, below the workspace.
  String file(String doc) {
    return folder + "/" + name(doc) + ".md";
  }

  /// Writes a post, the pictures of a further message with its number; what is there already is not
  /// touched.
  ///
  /// @return whether anything changed
  boolean write(String doc, List<DiscordPost> messages) {
    boolean changed = false;
    for (int i = 0; i < messages.size(); i++) {
      String part = i == 0 ? "-" : "-" + (i + 1) + "-";
      for (Attachment file : messages.get(i).files()) {
        String path = folder + "/" + name(doc) + part + file.name();
        changed |= AtomicFile.write(workspace.inside(path), file.bytes());
      }
    }
    byte[] text = text(messages).getBytes(StandardCharsets.UTF_8);
    return AtomicFile.write(workspace.inside(file(doc)), text) || changed;
  }

  /// `log:2026-11-22` is `log-2026-11-22`.
  private static String name(String doc) {
    return doc.replaceAll("[^A-Za-z0-9._-]", "-");
  }
}
