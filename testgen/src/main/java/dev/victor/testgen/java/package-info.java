/// The Java of a workspace, read with the JDK's own parser: nothing is compiled, nothing is run.
@NullMarked
package dev.victor.testgen.java;

import org.jspecify.annotations.NullMarked;
