/// `victor test generate`: models × hyperparameters × datasets of `project.json` become test suites
/// and the contract library that they call. One class per language knows which files there are;
/// [dev.victor.testgen.merge] brings them into the workspace.
@NullMarked
package dev.victor.testgen.generate;

import org.jspecify.annotations.NullMarked;
