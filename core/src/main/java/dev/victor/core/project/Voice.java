package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
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

  static Voice read(Block in) {
    return new Voice(
        in.optional("person", Kind.word("I", "we"), "who speaks"),
        in.optional("tense", Kind.word("past", "present"), "tense of what was done"),
        in.optional("maxSentenceWords", Kind.whole(3, 200), "longest sentence"),
        in.optional("emoji", Kind.flag(), "allowed"),
        in.list("banned", Kind.text(), "words never used"),
        in.list("samples", Kinds.glob(), "globs of past posts"));
  }
}
