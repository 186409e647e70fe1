/// What runs the agent without a terminal: a unit of systemd, an agent of launchd, a line for cron,
/// or a workflow of GitHub. [dev.victor.content.schedule.Schedule] writes it, takes it away and
/// says how it stands; nothing is started by it.
@NullMarked
package dev.victor.content.schedule;

import org.jspecify.annotations.NullMarked;
