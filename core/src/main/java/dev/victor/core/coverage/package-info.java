/// Coverage reports of many tools as one small model. Comes in: JaCoCo XML, Cobertura XML,
/// coverage.py JSON, LCOV. Goes out: [dev.victor.core.coverage.CoverageReport], the lines of each
/// file (covered, partial, missed; branches apart). A report's own totals are never trusted: they
/// are summed from its lines.
@NullMarked
package dev.victor.core.coverage;

import org.jspecify.annotations.NullMarked;
