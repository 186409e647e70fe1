package dev.victor.content.channel;

import dev.victor.core.console.Table;
import dev.victor.core.failure.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A message to a Discord channel, known to be within Discord's limits (developer documentation,
/// "Execute Webhook" and "Embed Limits"). Its texts are Discord's Markdown. Lengths are UTF-16
/// units, which is never less than Discord counts.
///
/// @param content text above the embeds, at most 2000 characters, may be empty
/// @param embeds at most 10, together at most 6000 characters
public record DiscordPost(String content, List<Embed> embeds) {

  static final int DESCRIPTION = 4096;
  static final int EMBED_TOTAL = 6000;
  static final int FIELDS = 25;
  static final int FIELD_NAME = 256;
  static final int FIELD_VALUE = 1024;
  static final int TITLE = 256;
  private static final int CONTENT = 2000;
  private static final int EMBEDS = 10;
  private static final int FOOTER = 2048;

  /// A framed part of a message.
  ///
  /// @param title at most 256 characters
  /// @param description at most 4096
  /// @param fields at most 25
  /// @param footer at most 2048
  public record Embed(String title, String description, List<Field> fields, String footer) {

    /// Checks the limits.
    public Embed {
      fields = List.copyOf(fields);
      check("title", title.length(), TITLE);
      check("description", description.length(), DESCRIPTION);
      check("number of fields", fields.size(), FIELDS);
      check("footer", footer.length(), FOOTER);
    }

    int length() {
      int length = title.length() + description.length() + footer.length();
      for (Field field : fields) {
        length += field.name().length() + field.value().length();
      }
      return length;
    }
  }

  /// A name and a value.
  ///
  /// @param name 1 to 256 characters
  /// @param value 1 to 1024
  public record Field(String name, String value) {

    /// Checks the limits.
    public Field {
      check("field name", name.length(), FIELD_NAME);
      check("field value", value.length(), FIELD_VALUE);
      if (name.isBlank() || value.isBlank()) {
        throw new BadInput("Discord post", "a field is empty", "leave the field out");
      }
    }
  }

  /// Checks the limits.
  public DiscordPost {
    embeds = List.copyOf(embeds);
    check("content", content.length(), CONTENT);
    check("number of embeds", embeds.size(), EMBEDS);
    check("sum of embeds", embeds.stream().mapToInt(Embed::length).sum(), EMBED_TOTAL);
    if (content.isBlank() && embeds.isEmpty()) {
      throw new BadInput("Discord post", "says nothing", "give it a text or an embed");
    }
  }

  private static void check(String what, int length, int most) {
    if (length > most) {
      throw new BadInput(
          "Discord post",
          String.format(Locale.ROOT, "%s is %,d, Discord takes %,d", what, length, most),
          "say less, or in two posts");
    }
  }

  /// The message as lines for a terminal: the very texts that would be sent.
  public List<String> preview() {
    List<String> lines = new ArrayList<>(content.lines().toList());
    for (Embed embed : embeds) {
      lines.add(embed.title());
      embed.description().lines().forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
      if (!embed.fields().isEmpty()) {
        lines.add("");
        Table table = new Table(Table.Align.LEFT, Table.Align.RIGHT);
        embed.fields().forEach(field -> table.row(field.name(), field.value()));
        lines.addAll(table.lines(2));
      }
      if (!embed.footer().isEmpty()) {
        lines.add("  " + embed.footer());
      }
    }
    return lines;
  }
}
