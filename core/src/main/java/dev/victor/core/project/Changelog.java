package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The block `changelog`: how releases are told.
///
/// @param target file, `CHANGELOG.md` by default
/// @param headings type of commit → heading it is told under, such as `docs` → `Documentation`; `-`
///   hides the type, and `other` stands for commits without one
public record Changelog(@Nullable String target, Map<String, String> headings) {

  private static final String USUAL = "CHANGELOG.md";

  /// Copies what may change.
  public Changelog {
    headings = Map.copyOf(headings);
  }

  static Changelog read(Block in) {
    return new Changelog(
        in.optional(
            "target",
            Kinds.path().usually("CHANGELOG.md"),
            "file to write; CHANGELOG.md by default"),
        in.map(
            "headings",
            Kind.text("(-|[A-Za-z][A-Za-z0-9 &/'-]{0,59})", "a heading, or - for none"),
            "heading of a type of commit; - hides the type, other is what has none"));
  }

  /// What holds without the block.
  public static Changelog usual() {
    return new Changelog(null, Map.of());
  }

  /// The file, as the project names it.
  public String file() {
    return target == null ? USUAL : target;
  }
}
