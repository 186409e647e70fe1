/// Whether two pieces of history are the same change: what a host squashed, rebased or merged is
/// found again by its patch ids, or by its content.
@NullMarked
package dev.victor.git.patch;

import org.jspecify.annotations.NullMarked;
