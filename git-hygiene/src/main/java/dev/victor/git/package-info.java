/// Branch hygiene: policy, plans and steps, sync, hooks and protection. Git state comes in, a plan
/// and facts go out.
///
/// Face: `command`, `fact`, `operation`, `report`, `sync`.
@NullMarked
package dev.victor.git;

import org.jspecify.annotations.NullMarked;
