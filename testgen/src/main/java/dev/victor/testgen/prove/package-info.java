/// `victor test prove`: bugs that machine-learning code has, put into a copy of the user's models
/// one at a time. A suite that does not notice one would not notice it in earnest either.
@NullMarked
package dev.victor.testgen.prove;

import org.jspecify.annotations.NullMarked;
