/// What git knows about some days, as facts.
@NullMarked
package dev.victor.git.fact;

import org.jspecify.annotations.NullMarked;
