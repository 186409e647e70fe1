/// What is tested: the models of `project.json` by the language they are written in, and where
/// their code and their suites lie.
@NullMarked
package dev.victor.testgen.subject;

import org.jspecify.annotations.NullMarked;
