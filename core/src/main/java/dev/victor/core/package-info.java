/// The shared vocabulary of every module: project model, git, facts, templates, workspace, console,
/// failures and files. It knows no other module of this project.
///
/// Face: `command`, `console`, `coverage`, `fact`, `failure`, `git`, `http`, `io`, `json`,
/// `project`, `template`, `workflow`, `workspace`.
@NullMarked
package dev.victor.core;

import org.jspecify.annotations.NullMarked;
