/// What every live link needs: [dev.victor.trading.feed.Fields] asks a foreign JSON object by key
/// and says what is wrong with it, [dev.victor.trading.feed.Arrival] is what became of something
/// that arrived, [dev.victor.trading.feed.RunFolder] keeps what a link must remember in
/// `.victor/run`. The links themselves are the packages below: `folder`, `listen`, `fetch`, and
/// `terminal` for the lines of our expert advisors.
@NullMarked
package dev.victor.trading.feed;

import org.jspecify.annotations.NullMarked;
