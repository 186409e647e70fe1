package dev.victor.content.channel;

import dev.victor.core.console.Table;
import dev.victor.core.failure.BadInput;
import java.util.ArrayList;
import java.util.List;

/// A message to a Discord channel, known to be within Discord's limits (developer documentation,
/// "Execute Webhook" and "Embed Limits"). Its texts are Discord's Markdown. Lengths are UTF-16
/// units, which is never less than Discord counts.
///
/// @param content text above the embeds, at most 2000 characters, may be empty
/// @param embeds at most 10, together at most 6000 characters
/// @param files at most 10, together at most 10 MiB
public record DiscordPost(String content, List<Embed> embeds, List<Attachment> files) {

  static final int CONTENT = 2000;
  static final int DESCRIPTION = 4096;
  static final int EMBED_TOTAL = 6000;
  static final int FIELDS = 25;
  static final int FIELD_NAME = 256;
  static final int FIELD_VALUE = 1024;
  static final int TITLE = 256;
  private static final int EMBEDS = 10;
  private static final int FILES = 10;
  private static final int FOOTER = 2048;
  private static final int AUTHOR = 256;

  /// A framed part of a message.
  ///
  /// @param author a line above the title, at most 256 characters
  /// @param title at most 256 characters
  /// @param description at most 4096
  /// @param fields at most 25
  /// @param footer at most 2048
  /// @param picture name of the attachment that is shown in it, or empty
  public record Embed(
      String author,
      String title,
      String description,
      List<Field> fields,
      String footer,
      String picture) {

    /// Checks the limits.
    public Embed {
      fields = List.copyOf(fields);
      Limit.check("author", author.length(), AUTHOR);
      Limit.check("title", title.length(), TITLE);
      Limit.check("description", description.length(), DESCRIPTION);
      Limit.check("number of fields", fields.size(), FIELDS);
      Limit.check("footer", footer.length(), FOOTER);
    }

    /// One without author and picture.
    public Embed(String title, String description, List<Field> fields, String footer) {
      this("", title, description, fields, footer, "");
    }

    int length() {
      int length = author.length() + title.length() + description.length() + footer.length();
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
      Limit.check("field name", name.length(), FIELD_NAME);
      Limit.check("field value", value.length(), FIELD_VALUE);
      if (name.isBlank() || value.isBlank()) {
        throw new BadInput("Discord post", "a field is empty", "leave the field out");
      }
    }
  }

  /// Checks the limits.
  public DiscordPost {
    embeds = List.copyOf(embeds);
    files = List.copyOf(files);
    Limit.check("content", content.length(), CONTENT);
    Limit.check("number of embeds", embeds.size(), EMBEDS);
    Limit.check("sum of embeds", embeds.stream().mapToInt(Embed::length).sum(), EMBED_TOTAL);
    Limit.check("number of attachments", files.size(), FILES);
    Limit.check(
        "sum of attachments",
        (int)
            Math.min(Integer.MAX_VALUE, files.stream().mapToLong(file -> (long) file.size()).sum()),
        Attachment.LARGEST);
    if (content.isBlank() && embeds.stream().allMatch(embed -> embed.length() == 0)) {
      throw new BadInput("Discord post", "says nothing", "give it a text or an embed");
    }
  }

  /// A message without files.
  public DiscordPost(String content, List<Embed> embeds) {
    this(content, embeds, List.of());
  }

  /// How many characters Discord counts, at most.
  public int length() {
    return content.length() + embeds.stream().mapToInt(Embed::length).sum();
  }

  /// The message as lines for a terminal: the very texts that would be sent.
  public List<String> preview() {
    List<String> lines = new ArrayList<>(content.lines().toList());
    for (Embed embed : embeds) {
      if (!embed.author().isEmpty()) {
        lines.add(embed.author());
      }
      if (!embed.title().isEmpty()) {
        lines.add(embed.title());
      }
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
    files.forEach(file -> lines.add("+ " + file.name()));
    return lines;
  }
}
