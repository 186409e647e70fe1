/// Git's own aliases for the verbs people type: `git sync` runs `victor git sync`. The verbs and
/// git's configuration come in; one file of ours and one managed block that includes it go out. An
/// alias a person made, and a command git has, are never touched.
@NullMarked
package dev.victor.git.alias;

import org.jspecify.annotations.NullMarked;
