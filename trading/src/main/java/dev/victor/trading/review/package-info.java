/// What a change does to strategies: those that it touches are backtested and checked, and stand in
/// one table.
@NullMarked
package dev.victor.trading.review;

import org.jspecify.annotations.NullMarked;
