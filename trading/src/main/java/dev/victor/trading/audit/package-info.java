/// What was done to strategies: one line a deed in `audit.jsonl` beside the definition, each with
/// the hash of the line before it, the last one anchored in a note of git. A changed, added or
/// missing line is found and named.
@NullMarked
package dev.victor.trading.audit;

import org.jspecify.annotations.NullMarked;
