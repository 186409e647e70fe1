/// Git as the rest of the house sees it. [dev.victor.core.git.GitRunner] drives the installed git
/// for everything that writes, scans the work tree or talks to a remote;
/// [dev.victor.core.git.Snapshot] is a repository read once; [dev.victor.core.git.OwnCommits]
/// answers what the author committed, on JGit, or on the installed git where JGit cannot read the
/// repository. No JGit class is loaded before a history is asked for (decision: git writes, JGit
/// reads).
@NullMarked
package dev.victor.core.git;

import org.jspecify.annotations.NullMarked;
