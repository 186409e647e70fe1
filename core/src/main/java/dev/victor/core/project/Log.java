package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dev log settings.
///
/// @param metrics globs of metrics logs
/// @param target folder, `docs/devlog` by default
/// @param channel id
/// @param narrator template or model
public record Log(
    List<String> metrics,
    @Nullable String target,
    @Nullable String channel,
    @Nullable String narrator) {

  /// Copies what may change.
  public Log {
    metrics = Lists.orEmpty(metrics);
  }

  static Log read(Block in) {
    return new Log(
        in.list("metrics", Kinds.glob(), "globs of metrics logs (JSONL, CSV, MLflow)"),
        in.optional(
            "target",
            Kinds.path().usually("docs/devlog"),
            "folder of entries; docs/devlog by default"),
        in.optional("channel", Kinds.id(), "id of the channel entries are posted to"),
        in.optional(
            "narrator",
            Kind.word("template", "model").usually("template"),
            "who writes the first paragraph: template (default), or model, which also needs"
                + " ai.enabled"));
  }
}
