/// The only way to the terminal: [dev.victor.core.console.Console] owns both streams, colour and
/// width; [dev.victor.core.console.Table] aligns, [dev.victor.core.console.Progress] says that
/// something is going on, [dev.victor.core.console.Json] writes for scripts. Nothing else prints.
@NullMarked
package dev.victor.core.console;

import org.jspecify.annotations.NullMarked;
