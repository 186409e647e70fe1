/// The dev log: an entry a day, a week or a month, each in a file of its own, and their index. Who
/// writes the paragraph an entry begins with is decided by [dev.victor.content.narrate].
@NullMarked
package dev.victor.content.devlog;

import org.jspecify.annotations.NullMarked;
