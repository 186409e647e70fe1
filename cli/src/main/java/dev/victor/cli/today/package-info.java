/// `victor today`: the whole day on one screen. Each [dev.victor.cli.today.Look] asks one module
/// and answers one line; a look that fails says so in its line and stops no other.
@NullMarked
package dev.victor.cli.today;

import org.jspecify.annotations.NullMarked;
