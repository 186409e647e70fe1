package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import org.jspecify.annotations.Nullable;

/// One thing the project is made with.
///
/// @param name as its makers write it
/// @param version in use
/// @param role language, build, library, data or infra
/// @param why one reason
public record Technology(
    String name, @Nullable String version, @Nullable String role, @Nullable String why) {
  static Technology read(Block in) {
    return new Technology(
        in.required("name", Kind.text(), "as its makers write it"),
        in.optional("version", Kind.text(), "version in use"),
        in.optional(
            "role", Kind.word("language", "build", "library", "data", "infra"), "what it is for"),
        in.optional("why", Kind.text(), "one reason"));
  }
}
