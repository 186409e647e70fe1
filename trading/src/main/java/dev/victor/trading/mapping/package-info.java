/// `victor journal map`: proposes which column of a table is what, takes corrections, reads the
/// whole table by them, shows the first rows as they would be imported and keeps the mapping in the
/// workspace.
@NullMarked
package dev.victor.trading.mapping;

import org.jspecify.annotations.NullMarked;
