/// What a command that changes branches did, or would do: collected while it happens, one line a
/// branch for people, one entry a step for scripts.
@NullMarked
package dev.victor.git.report;

import org.jspecify.annotations.NullMarked;
