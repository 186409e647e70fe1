package dev.victor.core.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the owner writes.
///
/// @param person I or we
/// @param tense past or present
/// @param maxSentenceWords longest sentence
/// @param emoji allowed
/// @param banned words never used
/// @param samples globs of past posts
public record Voice(
    @Nullable String person,
    @Nullable String tense,
    @Nullable Integer maxSentenceWords,
    @Nullable Boolean emoji,
    List<String> banned,
    List<String> samples) {

  /// Copies what may change.
  public Voice {
    banned = Lists.orEmpty(banned);
    samples = Lists.orEmpty(samples);
  }
}
