/// Strict templates: Mustache without its surprises. A [dev.victor.core.template.TemplateShelf]
/// finds a template by name (the user's in `.victor/templates` before the built-in), a
/// [dev.victor.core.template.Template] renders maps, lists, texts, numbers and booleans in a
/// [dev.victor.core.template.Format] that escapes every value. A name that is not in the view, or
/// is null, is bad input with `file:line`. Templates and values may be a stranger's: nothing in
/// here reflects, runs code or reads outside the template folders, and work and output are bounded.
@NullMarked
package dev.victor.core.template;

import org.jspecify.annotations.NullMarked;
