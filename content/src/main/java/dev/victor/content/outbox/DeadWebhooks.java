package dev.victor.content.outbox;

import dev.victor.core.console.Json;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

/// Webhooks that are no more, by the hashes of their addresses: they are not asked again until the
/// secret names another.
final class DeadWebhooks {

  private static final String NAME = "dead.json";

  private final Path file;
  private final TreeMap<String, String> known = new TreeMap<>();

  private DeadWebhooks(Path file) {
    this.file = file;
  }

  static DeadWebhooks of(Outbox outbox) {
    DeadWebhooks dead = new DeadWebhooks(outbox.folder().resolve(NAME));
    if (Files.exists(dead.file)) {
      Node root = JsonFile.read(dead.file, dead.file.toString()).root();
      if (root instanceof Node.Fields(var values, var place)) {
        values.forEach((key, field) -> dead.known.put(key, new Fields(field.value()).text()));
      }
    }
    return dead;
  }

  /// Why a webhook is not asked; none when it may be.
  Optional<String> why(Webhook webhook) {
    return Optional.ofNullable(known.get(webhook.key()))
        .or(() -> Optional.ofNullable(known.get(webhook.threadKey())));
  }

  /// Remembers one.
  void add(Webhook webhook, Answer.Dead answer) {
    known.put(answer.thread() ? webhook.threadKey() : webhook.key(), answer.why());
    AtomicFile.writePrivate(file, Json.write(known));
  }
}
