/// Documents: `documents[]` of `project.json`, a template and the project go in; files of the
/// workspace come out, whole or between the markers of a region.
/// [dev.victor.content.document.Documents] is the operation;
/// [dev.victor.content.document.ProjectView] is what templates may name. Everything is rendered
/// before anything is written, and what did not change is not touched.
@NullMarked
package dev.victor.content.document;

import org.jspecify.annotations.NullMarked;
