/// What coverage has to be, and whether it is. Comes in: a measurement, a patch, the gates of
/// `project.json` here and at the merge base, the ratchet's baseline. Goes out:
/// [dev.victor.testgen.coverage.gate.Check] and its verdict; nothing passes on nothing.
@NullMarked
package dev.victor.testgen.coverage.gate;

import org.jspecify.annotations.NullMarked;
