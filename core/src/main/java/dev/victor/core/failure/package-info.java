/// What can go wrong, as values: one sealed family, each with what happened, where, and what to do
/// next. Thrown where the trouble is found, turned into text and an exit code in one place (`cli`),
/// never caught in between unless the catcher can really go on.
@NullMarked
package dev.victor.core.failure;

import org.jspecify.annotations.NullMarked;
