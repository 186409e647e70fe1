/// What a verb of the command line is made of: a [dev.victor.core.command.Command] declares what it
/// takes as typed handles and makes one call into plain logic; a [dev.victor.core.command.Group]
/// lists verbs without building them, so that only the verb that was typed costs anything. picocli
/// stays behind [dev.victor.core.command.Arguments].
@NullMarked
package dev.victor.core.command;

import org.jspecify.annotations.NullMarked;
