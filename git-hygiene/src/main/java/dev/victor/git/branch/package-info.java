/// What a repository's owner wants of its branches: which one is the trunk, which take no direct
/// push, whether a branch is rebased or merged. Settings of git come before `project.json`; without
/// either, the trunk is detected and nothing is refused.
@NullMarked
package dev.victor.git.branch;

import org.jspecify.annotations.NullMarked;
