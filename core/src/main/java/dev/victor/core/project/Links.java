package dev.victor.core.project;

import dev.victor.core.json.Block;
import org.jspecify.annotations.Nullable;

/// Where to find more.
///
/// @param repository address
/// @param issues address
/// @param docs address
/// @param home address
/// @param ci address
/// @param discord address
/// @param demo address
public record Links(
    @Nullable String repository,
    @Nullable String issues,
    @Nullable String docs,
    @Nullable String home,
    @Nullable String ci,
    @Nullable String discord,
    @Nullable String demo) {
  static Links read(Block in) {
    return new Links(
        in.optional("repository", Kinds.address(), "source code"),
        in.optional("issues", Kinds.address(), "where to report"),
        in.optional("docs", Kinds.address(), "documentation"),
        in.optional("home", Kinds.address(), "home page"),
        in.optional("ci", Kinds.address(), "continuous integration"),
        in.optional("discord", Kinds.address(), "invitation to the server"),
        in.optional("demo", Kinds.address(), "something to try"));
  }
}
