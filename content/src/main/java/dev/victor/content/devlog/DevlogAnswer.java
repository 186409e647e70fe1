package dev.victor.content.devlog;

import dev.victor.content.narrate.Narration;
import dev.victor.content.narrate.Narrator;
import dev.victor.content.story.Story;
import dev.victor.content.story.WorkFacts;
import dev.victor.content.voice.Style;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.fact.Fact;
import dev.victor.core.failure.Failure;
import dev.victor.core.workspace.Workspace;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What `log` answers: an entry, and where it is kept.
///
/// @param story it tells
/// @param narration the paragraph it begins with
/// @param text the entry
/// @param target its file, below the workspace; empty for one that is not kept
/// @param standing of that file
/// @param style of the owner, which the paragraph is measured by
public record DevlogAnswer(
    Story story,
    Narration narration,
    String text,
    Optional<String> target,
    Standing standing,
    Style style)
    implements Outcome {

  /// What became of the file.
  public enum Standing {
    /// Written.
    WRITTEN,
    /// It held the entry already.
    UNCHANGED,
    /// Nothing was written.
    SHOWN
  }

  /// An entry, kept in its file.
  ///
  /// @param rehearsal whether to write nothing
  public static DevlogAnswer kept(
      Workspace workspace, Story story, Narrator narrator, boolean rehearsal) {
    Devlog devlog = new Devlog(workspace);
    Narration narration = narrator.narrate(story.work());
    if (rehearsal) {
      return new DevlogAnswer(
          story,
          narration,
          devlog.entry(story.work(), narration),
          Optional.of(devlog.target(story.work())),
          Standing.SHOWN,
          new Style(workspace));
    }
    Devlog.Written written = devlog.write(story.work(), narration);
    return new DevlogAnswer(
        story,
        narration,
        written.text(),
        Optional.of(written.target()),
        written.changed() ? Standing.WRITTEN : Standing.UNCHANGED,
        new Style(workspace));
  }

  /// An entry that is only shown.
  public static DevlogAnswer shown(Workspace workspace, Story story, Narrator narrator) {
    Narration narration = narrator.narrate(story.work());
    return new DevlogAnswer(
        story,
        narration,
        new Devlog(workspace).entry(story.work(), narration),
        Optional.empty(),
        Standing.SHOWN,
        new Style(workspace));
  }

  @Override
  public void print(Console console) {
    text.stripTrailing().lines().forEach(console::line);
    target.ifPresent(file -> console.remark(said() + file));
    narration.remark().ifPresent(console::remark);
    for (Failure failure : story.left()) {
      console.remark("left out: " + failure.line());
    }
  }

  private String said() {
    return switch (standing) {
      case WRITTEN -> "wrote ";
      case UNCHANGED -> "unchanged: ";
      case SHOWN -> "not written: ";
    };
  }

  @Override
  public Object json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("from", story.work().period().from().toString());
    json.put("to", story.work().period().to().toString());
    json.put("date", story.work().period().from().toString());
    json.put("zone", zone(story.work().period().zone()));
    json.put("narrator", narration.by().word());
    json.put("text", narration.text());
    json.put("facts", WorkFacts.of(story.work()).stream().map(Fact::fields).toList());
    json.put("verification", NarrationJson.verification(narration));
    json.put("rejected", NarrationJson.rejected(narration));
    json.put("style", NarrationJson.style(style.score(narration.text())));
    json.put("remark", narration.remark().orElse(null));
    json.put("entry", text);
    json.put("target", target.orElse(null));
    json.put("status", standing.name().toLowerCase(Locale.ROOT));
    json.put("leftOut", story.left().stream().map(Failure::line).toList());
    return json;
  }

  /// `UTC` for what Java calls `Z`.
  private static String zone(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }
}
