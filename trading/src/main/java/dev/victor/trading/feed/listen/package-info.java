/// `victor journal listen`: takes posts of TradingView and of our expert advisors on the loopback
/// interface. A post goes through the [dev.victor.trading.feed.listen.Gate] into a queue on disk
/// and is answered; then its fills go into the journal. Nothing listens to other machines; a tunnel
/// or a proxy of the user's brings their posts here.
@NullMarked
package dev.victor.trading.feed.listen;

import org.jspecify.annotations.NullMarked;
