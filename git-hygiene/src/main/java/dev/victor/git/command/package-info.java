/// The verbs under `victor git`. A command says what it takes and makes one call into plain logic.
@NullMarked
package dev.victor.git.command;

import org.jspecify.annotations.NullMarked;
