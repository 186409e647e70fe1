/// A new definition from a template: the file of its own, and its name in `project.json`; the
/// schema that editors complete it by.
@NullMarked
package dev.victor.trading.draft;

import org.jspecify.annotations.NullMarked;
