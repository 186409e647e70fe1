/// What tests ran of the files of a workspace. Comes in: the reports that `project.json` names or
/// that lie in a usual place, read by `core.coverage`, and the names of the files that are there.
/// Goes out: [dev.victor.testgen.coverage.measure.Measurement], each file once, under the name it
/// has here.
@NullMarked
package dev.victor.testgen.coverage.measure;

import org.jspecify.annotations.NullMarked;
