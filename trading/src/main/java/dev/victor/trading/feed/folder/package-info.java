/// `victor journal watch`: looks into the inboxes of accounts. Statements dropped there are
/// imported when they are complete, and lines of our expert advisors are read on from where the
/// last look ended; an [dev.victor.trading.feed.Arrival] goes out for each. Nothing in an inbox is
/// ever moved, changed or removed.
@NullMarked
package dev.victor.trading.feed.folder;

import org.jspecify.annotations.NullMarked;
