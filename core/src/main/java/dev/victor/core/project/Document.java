package dev.victor.core.project;

import com.fasterxml.jackson.annotation.JsonProperty;
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

  /// How much of the target is ours.
  public enum Mode {
    /// The whole file.
    @JsonProperty("file")
    FILE,
    /// What stands between markers.
    @JsonProperty("regions")
    REGIONS
  }
}
