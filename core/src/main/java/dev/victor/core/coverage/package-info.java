/// Coverage reports of many tools as one small model. Comes in: JaCoCo XML, coverage.py JSON. Goes
/// out: [dev.victor.core.coverage.CoverageReport]. A report's own totals are never trusted: they
/// are summed from its files.
@NullMarked
package dev.victor.core.coverage;

import org.jspecify.annotations.NullMarked;
