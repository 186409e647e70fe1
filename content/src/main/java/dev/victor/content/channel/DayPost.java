package dev.victor.content.channel;

import dev.victor.content.channel.DiscordPost.Embed;
import dev.victor.content.channel.DiscordPost.Field;
import dev.victor.content.document.Days;
import dev.victor.content.document.FactLine;
import dev.victor.content.story.DayWork;
import dev.victor.content.story.WorkGroup;
import dev.victor.core.template.Format;
import java.util.ArrayList;
import java.util.List;

/// Makes the post of a day: what was done as a list, facts as fields. What does not fit is left out
/// by whole lines and counted, never cut inside a word.
public final class DayPost {

  /// Room for title, fields and footer within the sum of 6000.
  private static final int LIST = 2000;

  private static final int SUBJECT = 200;
  private static final int UPDATE = 600;
  private static final int UPDATES = 1200;
  private static final int FIELD = 100;
  private static final int MOST_FIELDS = 12;

  private DayPost() {}

  /// The post of a day's work.
  public static DiscordPost of(DayWork work) {
    String title = shown(work.project(), FIELD) + " · " + Days.inWords(work.day());
    String description = description(work);
    int room = DiscordPost.EMBED_TOTAL - title.length() - description.length();
    return new DiscordPost("", List.of(new Embed(title, description, fields(work, room), "")));
  }

  private static String description(DayWork work) {
    String own = updates(work);
    String done = done(work);
    return own.isEmpty() || done.isEmpty() ? own + done : own + "\n\n" + done;
  }

  /// The owner's own words come first.
  private static String updates(DayWork work) {
    StringBuilder text = new StringBuilder();
    for (String update : work.updates()) {
      String paragraph = (text.isEmpty() ? "" : "\n\n") + shown(update, UPDATE);
      if (text.length() + paragraph.length() > UPDATES) {
        return text + "\n…";
      }
      text.append(paragraph);
    }
    return text.toString();
  }

  private static String done(DayWork work) {
    if (work.commits().isEmpty()) {
      boolean nothing =
          work.merged().isEmpty() && work.updates().isEmpty() && work.lines().isEmpty();
      return nothing ? "No commits." : merged(work).strip();
    }
    StringBuilder text = new StringBuilder();
    int told = 0;
    for (WorkGroup group : WorkGroup.of(work)) {
      String lead = (text.isEmpty() ? "" : "\n") + "**" + group.heading() + "**\n";
      for (WorkGroup.Change change : group.changes()) {
        String line = lead + line(change) + "\n";
        if (text.length() + line.length() > LIST) {
          return text + "… and " + (work.commits().size() - told) + " more";
        }
        text.append(line);
        lead = "";
        told++;
      }
    }
    return (text + merged(work)).stripTrailing();
  }

  private static String merged(DayWork work) {
    return work.merged().isEmpty()
        ? ""
        : "\n**Merged**\n" + shown(String.join(", ", work.merged()), SUBJECT);
  }

  private static String line(WorkGroup.Change change) {
    String scope = change.scope().isEmpty() ? "" : shown(change.scope(), SUBJECT) + ": ";
    String breaking = change.breaking() ? " (breaking)" : "";
    return "- " + scope + shown(change.text(), SUBJECT) + breaking;
  }

  /// Facts as fields, as many as there is room for.
  private static List<Field> fields(DayWork work, int room) {
    List<Field> fields = new ArrayList<>();
    int left = room;
    for (FactLine line : work.lines()) {
      String name = shown(line.label(), FIELD);
      String value = shown(line.value(), FIELD);
      int length = name.length() + value.length();
      if (fields.size() < MOST_FIELDS && length <= left && !name.isBlank() && !value.isBlank()) {
        fields.add(new Field(name, value));
        left -= length;
      }
    }
    return fields;
  }

  /// A value in Discord's Markdown, shortened between words when it is long.
  private static String shown(String value, int most) {
    String line = value.strip();
    if (line.length() > most) {
      int blank = line.lastIndexOf(' ', most - 1);
      int end = blank > most / 2 ? blank : most - 1;
      if (Character.isHighSurrogate(line.charAt(end - 1))) {
        end--;
      }
      line = line.substring(0, end).stripTrailing() + "…";
    }
    return Format.DISCORD.escape(line);
  }
}
