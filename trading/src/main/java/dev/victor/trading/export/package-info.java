/// The journal as a file: everything it holds, row by row, as JSON lines or as one CSV table, and
/// back again without loss. An export is recognised by its first line; every cell is checked when
/// it comes back, since a file may come from anywhere.
@NullMarked
package dev.victor.trading.export;

import org.jspecify.annotations.NullMarked;
