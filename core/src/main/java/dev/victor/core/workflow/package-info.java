/// What generated GitHub workflows share: [dev.victor.core.workflow.Actions] pins every action to a
/// commit, from one data file, so that no workflow of ours runs what a tag was moved to.
@NullMarked
package dev.victor.core.workflow;

import org.jspecify.annotations.NullMarked;
