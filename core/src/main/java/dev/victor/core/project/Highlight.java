package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
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

  static Highlight read(Block in) {
    return new Highlight(
        in.required("id", Kinds.id(), "unique among highlights"),
        in.required("text", Kind.text(), "one sentence; numbers only as {{metric.ID}}"),
        in.list("tags", Kind.text(), "audiences"),
        in.optional("weight", Kind.whole(0, 1_000), "larger comes first"),
        in.optional("evidence", Kind.text(), "a commit, metric or address"));
  }
}
