/// What a command knows before it plans: configuration, policy, branches and work tree, read once
/// and side by side while the remotes answer. Nothing here changes a branch.
@NullMarked
package dev.victor.git.look;

import org.jspecify.annotations.NullMarked;
