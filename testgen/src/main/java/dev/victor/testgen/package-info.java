/// Tests and coverage: contracts, generated tests, coverage reports and gates. Room for now.
///
/// Face: `coverage`.
@NullMarked
package dev.victor.testgen;

import org.jspecify.annotations.NullMarked;
