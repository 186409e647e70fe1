package dev.victor.content.channel;

import dev.victor.content.channel.DiscordPost.Embed;
import dev.victor.content.channel.DiscordPost.Field;
import dev.victor.content.document.Days;
import dev.victor.content.document.FactLine;
import dev.victor.content.narrate.Narration;
import dev.victor.content.story.DayWork;
import dev.victor.content.story.WorkGroup;
import dev.victor.core.template.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the post of a day: the owner's own words, the story of the day, what was done as a list,
/// facts as fields. What does not fit is left out by whole lines and counted, never cut inside a
/// word.
public final class DayPost {

  /// Room for title, fields and footer within the sum of 6000.
  private static final int LIST = 1500;

  private static final int SUBJECT = 200;
  private static final int UPDATE = 600;
  private static final int UPDATES = 1200;
  private static final int STORY = 1000;
  private static final int FIELD = 100;
  private static final int MOST_FIELDS = 12;

  private DayPost() {}

  /// The post of a day's work.
  public static DiscordPost of(DayWork work, Narration narration) {
    String title = shown(work.project(), FIELD) + " · " + Days.inWords(work.day());
    String description = description(work, narration);
    int room = DiscordPost.EMBED_TOTAL - title.length() - description.length();
    return new DiscordPost("", List.of(new Embed(title, description, fields(work, room), "")));
  }

  private static String description(DayWork work, Narration narration) {
    String own = paragraphs(work.updates(), UPDATE, UPDATES);
    return Stream.of(own, paragraphs(story(work, narration), STORY, STORY), done(work))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /// Where there are the owner's words or figures, nobody says that a day was quiet.
  private static List<String> story(DayWork work, Narration narration) {
    boolean quiet = work.commits().isEmpty() && work.merged().isEmpty();
    boolean told = !work.updates().isEmpty() || !work.lines().isEmpty();
    return quiet && told && narration.by() == Narration.By.TEMPLATE
        ? List.of()
        : List.of(narration.text().split("\n\n"));
  }

  /// As many as there is room for.
  private static String paragraphs(List<String> all, int longest, int room) {
    StringBuilder text = new StringBuilder();
    for (String one : all) {
      String paragraph = (text.isEmpty() ? "" : "\n\n") + shown(one, longest);
      if (text.length() + paragraph.length() > room) {
        return text + "\n…";
      }
      text.append(paragraph);
    }
    return text.toString();
  }

  private static String done(DayWork work) {
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
    return text.toString().stripTrailing();
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
