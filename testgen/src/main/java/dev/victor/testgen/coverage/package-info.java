/// Coverage as facts. Comes in: the reports that `project.json` names or that lie in a usual place,
/// read by `core.coverage`. Goes out: [dev.victor.testgen.coverage.CoverageFacts].
@NullMarked
package dev.victor.testgen.coverage;

import org.jspecify.annotations.NullMarked;
