/// The gate: what a text says is traced to facts, and what no fact backs is named. It knows nothing
/// of who wrote the text.
@NullMarked
package dev.victor.content.verify;

import org.jspecify.annotations.NullMarked;
