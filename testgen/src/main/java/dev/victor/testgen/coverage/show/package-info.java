/// Coverage for people and for other programs: the report and the change as text, a verdict as
/// GitHub's annotations and summary, as SARIF and as a badge.
@NullMarked
package dev.victor.testgen.coverage.show;

import org.jspecify.annotations.NullMarked;
