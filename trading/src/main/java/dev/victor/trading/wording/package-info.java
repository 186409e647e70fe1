/// Definitions in words that a trader reads: one as it is, or what two of them do differently.
@NullMarked
package dev.victor.trading.wording;

import org.jspecify.annotations.NullMarked;
