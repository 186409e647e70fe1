/// Tests and coverage: contracts, generated tests, coverage reports and gates. Room for now.
@NullMarked
package dev.victor.testgen;

import org.jspecify.annotations.NullMarked;
