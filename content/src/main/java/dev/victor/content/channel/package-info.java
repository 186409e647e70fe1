/// Posts as a channel takes them: a [dev.victor.content.devlog.DayWork] goes in, a
/// [dev.victor.content.channel.DiscordPost] within Discord's limits comes out. Nothing is sent here
/// and no secret is read.
@NullMarked
package dev.victor.content.channel;

import org.jspecify.annotations.NullMarked;
