/// What generated GitHub workflows share: [dev.victor.core.workflow.Actions] pins every action to a
/// commit, from one data file, so that no workflow of ours runs what a tag was moved to;
/// [dev.victor.core.workflow.VictorSource] makes victor, [dev.victor.core.workflow.YamlText] quotes
/// what a person wrote, [dev.victor.core.workflow.ManagedFile] replaces no file but ours.
@NullMarked
package dev.victor.core.workflow;

import org.jspecify.annotations.NullMarked;
