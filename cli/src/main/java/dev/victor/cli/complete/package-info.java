/// What may follow the words typed so far: commands, options and values, for the completion of
/// shells. The command tree comes in, candidates go out; a project that cannot be read offers
/// nothing, and nothing is said of it.
@NullMarked
package dev.victor.cli.complete;

import org.jspecify.annotations.NullMarked;
