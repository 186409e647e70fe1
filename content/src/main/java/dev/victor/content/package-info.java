/// Documents and posts: project and facts come in, rendered files, dev logs and channel messages go
/// out.
///
/// Face: `channel`, `command`, `devlog`, `document`, `narrate`, `outbox`, `post`, `run`, `story`.
@NullMarked
package dev.victor.content;

import org.jspecify.annotations.NullMarked;
