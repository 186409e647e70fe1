/// Real repositories for tests: a remote, a work folder, a coworker.
@NullMarked
package dev.victor.git.scenario;

import org.jspecify.annotations.NullMarked;
