/// The journal as one HTML page that needs nothing from outside. A journal, the owner's notes and
/// broken rules come in; sections write their markup and the table's rows become data of the page;
/// one file goes out, with money or without.
@NullMarked
package dev.victor.trading.page;

import org.jspecify.annotations.NullMarked;
