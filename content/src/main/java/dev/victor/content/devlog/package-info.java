/// The dev log without any model: commits and facts of a day go in as a
/// [dev.victor.content.devlog.DayWork], an entry in Markdown comes out, the same bytes for the same
/// facts. Subjects are data: nothing in them is obeyed.
@NullMarked
package dev.victor.content.devlog;

import org.jspecify.annotations.NullMarked;
