/// The verbs of `victor journal`: each declares what it takes and makes one call into plain logic.
@NullMarked
package dev.victor.trading.command;

import org.jspecify.annotations.NullMarked;
