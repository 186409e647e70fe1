/// Asking a language model behind an OpenAI-compatible address: turns go in, a draft or the reason
/// why there is none comes out. What may be asked and what is made of a draft is decided by
/// [dev.victor.content.narrate].
@NullMarked
package dev.victor.content.chat;

import org.jspecify.annotations.NullMarked;
