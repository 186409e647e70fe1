/// The lines our expert advisors write (`integrations/metatrader`): a head that says whose they
/// are, then one deal of MetaTrader 5 or one closed ticket of MetaTrader 4 a line. Lines come in,
/// from a file or a post; a [dev.victor.trading.statement.Statement] goes out, and what had to be
/// refused.
@NullMarked
package dev.victor.trading.feed.terminal;

import org.jspecify.annotations.NullMarked;
