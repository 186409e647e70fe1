/// Where a command runs: the [dev.victor.core.workspace.Environment] (variables, working directory,
/// clock: the only place that reads them), the [dev.victor.core.workspace.Workspace] found upwards
/// from there, and the [dev.victor.core.workspace.Session] that hands both, with the console, to a
/// command.
@NullMarked
package dev.victor.core.workspace;

import org.jspecify.annotations.NullMarked;
