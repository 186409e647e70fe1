/// `victor schema`: the JSON Schema of `project.json`, printed or written beside it for editors.
@NullMarked
package dev.victor.cli.schema;

import org.jspecify.annotations.NullMarked;
