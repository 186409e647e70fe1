/// Tables of any other origin: a person says once which column is what, that mapping is kept in the
/// workspace (`.victor/mappings`), and from then on every table with the same headings is read by
/// it. A mapping is proposed from headings in many languages and from the values below them.
@NullMarked
package dev.victor.trading.statement.mapped;

import org.jspecify.annotations.NullMarked;
