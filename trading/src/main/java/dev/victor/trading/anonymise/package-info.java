/// Makes a statement that can be given away out of one that cannot: the same numbers, no person.
///
/// Every word of the file is replaced, except those of the formats' own languages, and those
/// without which the file would read differently: what is unknown goes, rather than what is known
/// to be private. The result is read again and held against the original before it is written.
@NullMarked
package dev.victor.trading.anonymise;

import org.jspecify.annotations.NullMarked;
