/// The journal as facts: what documents, posts and logs may say about trading. Money becomes a fact
/// only when the owner shows money, since facts are what gets published.
@NullMarked
package dev.victor.trading.fact;

import org.jspecify.annotations.NullMarked;
