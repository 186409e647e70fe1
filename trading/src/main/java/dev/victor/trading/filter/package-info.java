/// Which trades an answer is about. What a person typed becomes a
/// [dev.victor.trading.filter.Filter]; a [dev.victor.trading.filter.Selection] applies it to the
/// steps and spans of a journal as they stream by. [dev.victor.trading.filter.WallClock] says what
/// day and hour an instant is, and [dev.victor.trading.filter.Tags] which tags a position carries.
@NullMarked
package dev.victor.trading.filter;

import org.jspecify.annotations.NullMarked;
