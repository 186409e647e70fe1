/// Which modules know facts: the one list that logs, posts and the day are made from.
@NullMarked
package dev.victor.cli.fact;

import org.jspecify.annotations.NullMarked;
