/// Coverage in continuous integration: [dev.victor.testgen.coverage.ci.Workflow] writes a workflow
/// of GitHub and what its services read, [dev.victor.testgen.coverage.ci.Diagnosis] finds what is
/// wrong with those that are there.
@NullMarked
package dev.victor.testgen.coverage.ci;

import org.jspecify.annotations.NullMarked;
