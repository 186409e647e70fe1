package dev.victor.core.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something to be proud of; its numbers come from metrics only.
///
/// @param id unique
/// @param text with `{{metric.ID}}` for numbers
/// @param tags audiences
/// @param weight larger comes first
/// @param evidence commit, metric or address
public record Highlight(
    String id,
    String text,
    List<String> tags,
    @Nullable Integer weight,
    @Nullable String evidence) {

  /// Copies what may change.
  public Highlight {
    tags = Lists.orEmpty(tags);
  }
}
