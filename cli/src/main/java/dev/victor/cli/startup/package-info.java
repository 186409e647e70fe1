/// Start-up: the training run that fills the AOT cache. The launcher starts it in the background;
/// nothing comes in but the hot paths of the program, and nothing goes out but the cache the JVM
/// writes.
@NullMarked
package dev.victor.cli.startup;

import org.jspecify.annotations.NullMarked;
