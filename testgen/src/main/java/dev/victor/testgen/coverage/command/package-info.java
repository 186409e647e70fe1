/// The verbs of `victor coverage`: each declares what it takes and makes one call.
@NullMarked
package dev.victor.testgen.coverage.command;

import org.jspecify.annotations.NullMarked;
