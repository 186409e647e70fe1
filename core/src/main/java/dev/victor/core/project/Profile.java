package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import org.jspecify.annotations.Nullable;

/// An account of the author elsewhere.
///
/// @param network such as GitHub
/// @param username there
/// @param url address
public record Profile(@Nullable String network, @Nullable String username, @Nullable String url) {
  static Profile read(Block in) {
    return new Profile(
        in.optional("network", Kind.text(), "such as GitHub"),
        in.optional("username", Kind.text(), "name there"),
        in.optional("url", Kinds.address(), "address of the profile"));
  }
}
