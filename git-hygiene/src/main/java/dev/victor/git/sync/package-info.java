/// `victor git sync`: reads a repository once ([dev.victor.git.sync.Survey]), plans
/// ([dev.victor.git.sync.Planner], a pure function), runs the plan, and says what was done
/// ([dev.victor.git.sync.SyncReport]).
@NullMarked
package dev.victor.git.sync;

import org.jspecify.annotations.NullMarked;
