/// `victor journal verify`: compares what every imported file stated with what the journal holds of
/// its time now, so that nothing that was changed since goes unnoticed.
@NullMarked
package dev.victor.trading.verify;

import org.jspecify.annotations.NullMarked;
