/// `victor git stack`: which branch is built on which, as a tree, and how each stands.
@NullMarked
package dev.victor.git.stack;

import org.jspecify.annotations.NullMarked;
