/// What a change touches and whether tests ran it. Comes in: git's diff against the merge base, the
/// lines of a measurement, the text of changed files. Goes out:
/// [dev.victor.testgen.coverage.change.Patch].
@NullMarked
package dev.victor.testgen.coverage.change;

import org.jspecify.annotations.NullMarked;
