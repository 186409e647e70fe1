/// Reading JSON that people write by hand (`project.json`, the user's settings): strictly, with the
/// place of every value, and telling all that is wrong at once. A [dev.victor.core.json.Kind] says
/// what a value must be, a [dev.victor.core.json.Block] what an object holds; the same declaration
/// reads a file and describes itself as JSON Schema. No reflection and no data binding: this is on
/// the way of every command (decision 0009).
@NullMarked
package dev.victor.core.json;

import org.jspecify.annotations.NullMarked;
