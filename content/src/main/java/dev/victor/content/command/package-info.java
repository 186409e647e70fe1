/// The verbs of `victor docs`: each declares what it takes and makes one call into
/// [dev.victor.content.document].
@NullMarked
package dev.victor.content.command;

import org.jspecify.annotations.NullMarked;
