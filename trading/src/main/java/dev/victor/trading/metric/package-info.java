/// Metrics as brokers define them. An initial balance and the ordered results of trades come in;
/// one record of figures goes out, and every figure has a definition that says how it was computed
/// and whose definition it is. Nothing here knows where the results came from or how they are
/// shown.
@NullMarked
package dev.victor.trading.metric;

import org.jspecify.annotations.NullMarked;
