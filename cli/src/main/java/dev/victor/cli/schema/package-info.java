/// `victor schema`: the JSON Schema of `project.json`, printed or written beside it for editors,
/// and those of what commands print with `--json`.
@NullMarked
package dev.victor.cli.schema;

import org.jspecify.annotations.NullMarked;
