/// A new definition from a template: the file of its own, and its name in `project.json`.
@NullMarked
package dev.victor.trading.draft;

import org.jspecify.annotations.NullMarked;
