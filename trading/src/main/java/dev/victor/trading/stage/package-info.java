/// Where a version of a strategy stands between an idea and money, and what let it get there.
@NullMarked
package dev.victor.trading.stage;

import org.jspecify.annotations.NullMarked;
