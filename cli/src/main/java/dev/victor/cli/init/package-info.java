/// `victor init`: a first `project.json` from what the repository already says (git, build files,
/// licence), asked for only on a terminal. What comes in is a folder, what goes out is a file that
/// [dev.victor.core.project.ProjectFile] reads; nothing that exists is overwritten.
@NullMarked
package dev.victor.cli.init;

import org.jspecify.annotations.NullMarked;
