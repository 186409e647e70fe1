/// `strategy validate`: what an account did beside what the version would have done on the same
/// bars, trade by trade. The difference is split so that its parts add up to it exactly.
@NullMarked
package dev.victor.trading.validate;

import org.jspecify.annotations.NullMarked;
