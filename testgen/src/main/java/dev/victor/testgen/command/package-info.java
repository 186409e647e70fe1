/// The verbs of `victor test`: options, and one call each.
@NullMarked
package dev.victor.testgen.command;

import org.jspecify.annotations.NullMarked;
