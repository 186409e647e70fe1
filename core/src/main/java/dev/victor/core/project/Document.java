package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is rendered.
///
/// @param id unique
/// @param template built-in name or file
/// @param target file in the workspace
/// @param mode whole file (default) or regions
/// @param tags audience
/// @param format md, html, txt or json
public record Document(
    String id,
    String template,
    String target,
    @Nullable Mode mode,
    List<String> tags,
    @Nullable String format) {

  /// Copies what may change.
  public Document {
    tags = Lists.orEmpty(tags);
  }

  static Document read(Block in) {
    return new Document(
        in.required("id", Kinds.id(), "unique among documents"),
        in.required("template", Kinds.path(), "name of a built-in template, or a file"),
        in.required("target", Kinds.path(), "file to write"),
        in.optional(
            "mode",
            Kind.word(Mode.values()).usually("file"),
            "the whole file (default), or regions between markers"),
        in.list("tags", Kind.text(), "audiences: only highlights with one of them"),
        in.optional(
            "format",
            Kind.word("md", "html", "txt", "json"),
            "decides how values are escaped; the target's ending by default"));
  }

  /// How much of the target is ours.
  public enum Mode {
    /// The whole file.
    FILE,
    /// What stands between markers.
    REGIONS
  }
}
