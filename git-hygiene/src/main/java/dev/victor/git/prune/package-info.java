/// `victor git prune`: branches whose work is in the trunk, however it got there, are deleted here
/// and, when asked for, at the remote. Everything else stays.
@NullMarked
package dev.victor.git.prune;

import org.jspecify.annotations.NullMarked;
