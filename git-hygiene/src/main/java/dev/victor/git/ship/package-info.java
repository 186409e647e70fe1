/// `victor git ship`: a finished branch into what it is based on, as one commit, fast-forwarded or
/// merged; and what went through it, so that a protected branch may be sent with that.
@NullMarked
package dev.victor.git.ship;

import org.jspecify.annotations.NullMarked;
