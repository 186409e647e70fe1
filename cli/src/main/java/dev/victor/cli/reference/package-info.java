/// `victor reference`: the command tree as Markdown pages and as a manual, so that no page is
/// written by hand and CI sees drift.
@NullMarked
package dev.victor.cli.reference;

import org.jspecify.annotations.NullMarked;
