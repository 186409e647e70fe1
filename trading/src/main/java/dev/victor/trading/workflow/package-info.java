/// Strategies in continuous integration: a workflow of GitHub that runs the commands a person would
/// type, [dev.victor.trading.workflow.StrategyWorkflow].
@NullMarked
package dev.victor.trading.workflow;

import org.jspecify.annotations.NullMarked;
