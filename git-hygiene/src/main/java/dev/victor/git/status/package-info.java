/// `victor git status`: whether a command waits for a person, how the branch stands, and what can
/// be undone.
@NullMarked
package dev.victor.git.status;

import org.jspecify.annotations.NullMarked;
