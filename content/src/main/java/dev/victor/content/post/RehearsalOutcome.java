package dev.victor.content.post;

import dev.victor.content.channel.Attachment;
import dev.victor.content.channel.Parcel;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The very bytes that would be sent.
///
/// @param channel id
/// @param doc what it is
/// @param parcels its messages
/// @param plan what would be done with each, and after them what would be removed; empty where
///   nothing would
record RehearsalOutcome(String channel, String doc, List<Parcel> parcels, List<String> plan)
    implements Outcome {

  @Override
  public void print(Console console) {
    for (int i = 0; i < plan.size(); i++) {
      String action = plan.get(i).isEmpty() ? "already posted" : plan.get(i);
      console.line(console.in(Tone.FAINT, doc + " to " + channel + "  " + (i + 1) + "  " + action));
      if (i < parcels.size()) {
        console.line(parcels.get(i).payload());
        for (Attachment file : parcels.get(i).files()) {
          console.line(
              String.format(
                  Locale.ROOT,
                  "+ %s  %s  %,d bytes  sha256 %s",
                  file.name(),
                  file.type(),
                  file.size(),
                  file.hash().hex()));
        }
      }
    }
    console.remark("nothing was sent: --dry-run");
  }

  @Override
  public Object json() {
    List<Object> messages = new ArrayList<>();
    for (int i = 0; i < plan.size(); i++) {
      Map<String, Object> message = new LinkedHashMap<>();
      message.put("part", i + 1);
      message.put("action", plan.get(i));
      if (i < parcels.size()) {
        message.put("payload", parcels.get(i).payload());
        message.put("files", parcels.get(i).files().stream().map(RehearsalOutcome::file).toList());
      }
      messages.add(message);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("channel", channel);
    json.put("doc", doc);
    json.put("messages", messages);
    return json;
  }

  private static Map<String, Object> file(Attachment file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", file.name());
    json.put("type", file.type());
    json.put("size", file.size());
    json.put("sha256", file.hash().hex());
    return json;
  }
}
