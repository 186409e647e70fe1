/// `victor test new`: a model or a dataset that is there becomes an entry of `project.json`. What
/// can be seen (columns and rows of a file, the constructor of a class) is proposed, what cannot be
/// is asked.
@NullMarked
package dev.victor.testgen.declare;

import org.jspecify.annotations.NullMarked;
