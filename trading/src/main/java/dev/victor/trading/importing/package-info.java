/// `victor journal import`: reads files, decides which account they belong to, reconciles and
/// stores them, each on its own. What comes out is an outcome for people and scripts.
@NullMarked
package dev.victor.trading.importing;

import org.jspecify.annotations.NullMarked;
