package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import org.jspecify.annotations.Nullable;

/// Where posts go.
///
/// @param id unique
/// @param type discord or file
/// @param webhook secret reference
/// @param thread id
/// @param mentions whom a post may notify; nobody by default
/// @param target folder that posts are written to, of a channel of type file; `docs/posts` by
///   default
public record Channel(
    String id,
    String type,
    @Nullable String webhook,
    @Nullable String thread,
    @Nullable String mentions,
    @Nullable String target) {
  static Channel read(Block in) {
    return new Channel(
        in.required("id", Kinds.id(), "unique among channels"),
        in.required("type", Kind.word("discord", "file"), "what it is"),
        in.optional("webhook", Kinds.secret(), "secret reference to the webhook address"),
        in.optional(
            "thread",
            Kind.text("[0-9]{1,20}", "the id of a thread, digits in quotes"),
            "id of the thread to post in"),
        in.optional(
            "mentions",
            Kind.word("none", "users", "all").usually("none"),
            "whom a post may notify: nobody (default), users by their numbers, everybody"),
        in.optional(
            "target",
            Kinds.path().usually("docs/posts"),
            "folder of a channel of type file; docs/posts by default"));
  }
}
