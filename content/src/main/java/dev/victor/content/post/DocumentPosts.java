package dev.victor.content.post;

import dev.victor.content.channel.PostText;
import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Document;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A document of `project.json`, as it stands in its file.
///
/// @param document which one
record DocumentPosts(Document document) implements PostSource {

  /// More than the messages that a post may have.
  private static final int LONGEST = 256 * 1024;

  @Override
  public String word() {
    return document.id();
  }

  @Override
  public Optional<String> channel(Project project) {
    return LogPosts.ofLog(project);
  }

  @Override
  public Post post(Session session, LocalDate day) {
    String name = document.target().toLowerCase(Locale.ROOT);
    String format = document.format();
    boolean readable =
        format == null
            ? name.endsWith(".md") || name.endsWith(".txt") || name.endsWith(".markdown")
            : format.equals("md") || format.equals("txt");
    if (!readable) {
      throw new BadInput(document.target(), "is no text for people", "post a document in Markdown");
    }
    String text = DocumentFile.read(session.workspace(), document.target());
    String told = document.mode() == Document.Mode.REGIONS ? region(text) : text;
    if (told.length() > LONGEST) {
      throw new BadInput(document.target(), "is too long for a channel", "post a part of it");
    }
    return new Post("document:" + document.id(), PostText.of("", told));
  }

  /// What stands between the markers of the document.
  private String region(String text) {
    StringBuilder inside = new StringBuilder();
    boolean within = false;
    for (String line : text.lines().toList()) {
      if (marks(line, "begin")) {
        within = true;
      } else if (marks(line, "end")) {
        return inside.toString();
      } else if (within) {
        inside.append(line).append('\n');
      }
    }
    throw new BadInput(
        document.target(),
        "has no region " + document.id(),
        "put <!-- victor:begin " + document.id() + " --> and its end where it goes");
  }

  private boolean marks(String line, String sign) {
    int at = line.indexOf("victor:" + sign + " ");
    return at >= 0
        && line.substring(at + sign.length() + 8).strip().split("\\s", 2)[0].equals(document.id());
  }
}
