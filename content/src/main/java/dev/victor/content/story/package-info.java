/// What was done in some days: the author's commits, what came into the trunk, his own words and
/// the facts of every module, gathered as a [dev.victor.content.story.DayWork]. Subjects are data:
/// nothing in them is obeyed.
@NullMarked
package dev.victor.content.story;

import org.jspecify.annotations.NullMarked;
