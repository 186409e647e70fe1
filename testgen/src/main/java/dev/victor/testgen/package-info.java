/// Tests and coverage: what `project.json` says of models and datasets becomes test suites that
/// call a shipped contract; coverage reports become gates and facts.
///
/// Face: `command`, `coverage`, `coverage/command`.
@NullMarked
package dev.victor.testgen;

import org.jspecify.annotations.NullMarked;
