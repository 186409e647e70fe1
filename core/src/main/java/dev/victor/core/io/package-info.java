/// Files as they must be written and named: whole or not at all, and known by the hash of their
/// content.
@NullMarked
package dev.victor.core.io;

import org.jspecify.annotations.NullMarked;
