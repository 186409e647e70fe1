/// Facts: small, dated, typed, sourced values. Every module turns its own world into them;
/// documents, posts and logs are made of nothing else, so nothing is published that no fact backs.
@NullMarked
package dev.victor.core.fact;

import org.jspecify.annotations.NullMarked;
