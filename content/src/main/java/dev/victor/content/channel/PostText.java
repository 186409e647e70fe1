package dev.victor.content.channel;

import dev.victor.content.channel.DiscordPost.Embed;
import java.util.ArrayList;
import java.util.List;

/// Makes messages of a text in GitHub's Markdown: one plain message where it is short, else framed
/// ones, parted by the structure of the text.
public final class PostText {

  private PostText() {}

  /// The messages of a text; none when it says nothing.
  ///
  /// @param title above it, plain words; when it is empty, the text's first heading
  /// @param markdown the text
  public static List<DiscordPost> of(String title, String markdown) {
    List<Piece> pieces = DiscordMarkdown.pieces(markdown);
    List<Piece> all = new ArrayList<>(pieces);
    if (!title.isEmpty()) {
      all.addFirst(new Piece.Heading("# " + title));
    }
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> plain = Splitter.split(all, DiscordPost.CONTENT);
    if (plain.size() == 1) {
      return List.of(new DiscordPost(plain.getFirst(), List.of()));
    }
    String heading = title;
    if (title.isEmpty() && all.getFirst() instanceof Piece.Heading(var line)) {
      heading = DiscordMarkdown.plain(line.replaceFirst("^#+ ", ""));
      all.removeFirst();
    } else if (!title.isEmpty()) {
      all.removeFirst();
    }
    return framed(heading, Splitter.split(all, DiscordPost.DESCRIPTION));
  }

  private static List<DiscordPost> framed(String title, List<String> parts) {
    List<DiscordPost> messages = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      messages.add(
          new DiscordPost(
              "",
              List.of(
                  new Embed(
                      i == 0 ? shortened(title) : "",
                      parts.get(i),
                      List.of(),
                      parts.size() == 1 ? "" : i + 1 + " of " + parts.size()))));
    }
    return messages;
  }

  private static String shortened(String title) {
    return title.length() <= DiscordPost.TITLE
        ? title
        : Splitter.split(List.of(new Piece.Words("", "", title)), DiscordPost.TITLE - 1).getFirst()
            + "\u2026";
  }
}
