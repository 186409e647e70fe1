package dev.victor.core.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dev log settings.
///
/// @param metrics globs of metrics logs
/// @param target folder, `docs/devlog` by default
/// @param channel id
public record Log(List<String> metrics, @Nullable String target, @Nullable String channel) {

  /// Copies what may change.
  public Log {
    metrics = Lists.orEmpty(metrics);
  }
}
