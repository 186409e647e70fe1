/// `victor journal fetch`: asks brokers for what is new. Each
/// [dev.victor.trading.feed.fetch.Source] speaks one interface (IBKR Flex, OANDA v20, Alpaca) and
/// answers with one whole statement or none; how far the last one went is read from the journal
/// itself. Tokens come by secret reference and are in no message.
@NullMarked
package dev.victor.trading.feed.fetch;

import org.jspecify.annotations.NullMarked;
