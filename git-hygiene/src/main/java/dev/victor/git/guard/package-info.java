/// The guard: one POSIX shell script that says what may not be pushed, committed or merged. Hooks
/// and the workflow on the server run it as it is; `victor git guard` runs it and turns its answer
/// into an outcome. A project comes in; data files beside the script, and refusals, go out.
@NullMarked
package dev.victor.git.guard;

import org.jspecify.annotations.NullMarked;
