/// The hooks of a repository: a block between markers in each, which runs the guard and leaves what
/// else is there as it was. A folder of hooks comes in, what was done to it goes out.
@NullMarked
package dev.victor.git.hook;

import org.jspecify.annotations.NullMarked;
