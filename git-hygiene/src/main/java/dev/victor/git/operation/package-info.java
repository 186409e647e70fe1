/// How a command that changes a repository goes about it: one lock, one look, one plan, one run
/// that can be continued, taken back and undone. `sync` plans anew after an interruption; every
/// other command carries its plan out as a whole or not at all.
@NullMarked
package dev.victor.git.operation;

import org.jspecify.annotations.NullMarked;
