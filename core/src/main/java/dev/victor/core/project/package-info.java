/// The project model: `project.json` as records. What comes in is a file (a stranger's perhaps),
/// what goes out is a [dev.victor.core.project.Project] that keeps its own rules; every error says
/// `file:line:column`.
@NullMarked
package dev.victor.core.project;

import org.jspecify.annotations.NullMarked;
