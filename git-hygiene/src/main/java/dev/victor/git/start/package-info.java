/// `victor git start`: a new branch from an up-to-date base, with the uncommitted work, and with
/// commits that were made on the wrong branch.
@NullMarked
package dev.victor.git.start;

import org.jspecify.annotations.NullMarked;
