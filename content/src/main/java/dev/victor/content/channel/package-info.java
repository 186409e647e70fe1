/// Posts as a channel takes them: a [dev.victor.content.story.DayWork] or a text in Markdown goes
/// in, messages within Discord's limits come out, each a [dev.victor.content.channel.DiscordPost],
/// and a [dev.victor.content.channel.Parcel] as the very bytes. Nothing is sent here and no secret
/// is read.
@NullMarked
package dev.victor.content.channel;

import org.jspecify.annotations.NullMarked;
