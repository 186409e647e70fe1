/// The agent that keeps the dev log: [dev.victor.content.agent.Watch] looks again and again, tells
/// today anew when something moved, finishes a day after its end, renders documents and posts. What
/// it remembers is in `.victor/agent`, so that it can be killed at any moment.
@NullMarked
package dev.victor.content.agent;

import org.jspecify.annotations.NullMarked;
