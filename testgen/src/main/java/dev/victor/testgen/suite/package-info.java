/// Tests that people wrote, read and never run: files in, one model of test methods out, the same
/// for pytest (by a script of ours, with Python's own parser) and JUnit (by the JDK's).
@NullMarked
package dev.victor.testgen.suite;

import org.jspecify.annotations.NullMarked;
