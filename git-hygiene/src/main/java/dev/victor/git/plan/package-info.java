/// What a command that changes a repository is made of: [dev.victor.git.plan.Step]s, put into a
/// [dev.victor.git.plan.Plan] before anything happens, executed one by one by the
/// [dev.victor.git.plan.PlanRunner], each noted with its inverse in the
/// [dev.victor.git.plan.PlanJournal] before it begins. [dev.victor.git.plan.Recovery] brings a run
/// that was stopped, crashed or killed back into order, forwards or backwards.
@NullMarked
package dev.victor.git.plan;

import org.jspecify.annotations.NullMarked;
