/// What is wrong with the tests there are: those that test nothing, twice or never. Suites and the
/// project come in, findings go out; nothing is run or changed.
@NullMarked
package dev.victor.testgen.audit;

import org.jspecify.annotations.NullMarked;
