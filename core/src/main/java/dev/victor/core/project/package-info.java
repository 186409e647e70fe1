/// The project model: `project.json` as records. What comes in is a file (a stranger's perhaps),
/// what goes out is a [dev.victor.core.project.Project] in which every reference resolves; every
/// error says `file:line:column`. Each record declares its keys in one method, `read`, which also
/// makes the published schema (decision 0009): a new key is a component and a line there.
@NullMarked
package dev.victor.core.project;

import org.jspecify.annotations.NullMarked;
