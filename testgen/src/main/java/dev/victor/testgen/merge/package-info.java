/// Generated files that a person may edit. A [dev.victor.testgen.merge.Header] says what a file was
/// made from, [dev.victor.testgen.merge.Bases] keep what was generated last, and
/// [dev.victor.testgen.merge.Regeneration] decides what becomes of a file: written, merged, left to
/// a person, removed. Nothing a person wrote is lost.
@NullMarked
package dev.victor.testgen.merge;

import org.jspecify.annotations.NullMarked;
