/// The verbs of `victor docs` and `victor post`: each declares what it takes and makes one call
/// into [dev.victor.content.document] or [dev.victor.content.post].
@NullMarked
package dev.victor.content.command;

import org.jspecify.annotations.NullMarked;
