/// Trading 212's history.
@NullMarked
package dev.victor.trading.statement.trading212;

import org.jspecify.annotations.NullMarked;
