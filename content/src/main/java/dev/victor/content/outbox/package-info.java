/// The way of a post to its channel. A [dev.victor.content.channel.Parcel] for each message comes
/// in and waits in the [dev.victor.content.outbox.Outbox] until it was taken; what was sent stands
/// in the [dev.victor.content.outbox.PostLedger]. Addresses of webhooks are secrets: nothing here
/// says or keeps one.
@NullMarked
package dev.victor.content.outbox;

import org.jspecify.annotations.NullMarked;
