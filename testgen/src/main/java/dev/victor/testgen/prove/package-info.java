/// `victor test prove`: bugs that machine-learning code has, put into a copy of the user's models
/// one at a time. A suite that does not notice one would not notice it in earnest either. Python is
/// changed and run by `prove.py`; Java is changed here and run by the user's own build.
@NullMarked
package dev.victor.testgen.prove;

import org.jspecify.annotations.NullMarked;
