/// The `victor` command: `main`, the command tree, and the wiring of all modules. The only package
/// that ends the process.
@NullMarked
package dev.victor.cli;

import org.jspecify.annotations.NullMarked;
