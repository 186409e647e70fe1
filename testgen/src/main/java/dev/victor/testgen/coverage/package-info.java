/// Coverage reports of many tools as one small model, and as facts. Comes in: JaCoCo XML,
/// coverage.py JSON. Goes out: [dev.victor.testgen.coverage.CoverageFacts]. A report's own totals
/// are never trusted: they are summed from its files.
@NullMarked
package dev.victor.testgen.coverage;

import org.jspecify.annotations.NullMarked;
