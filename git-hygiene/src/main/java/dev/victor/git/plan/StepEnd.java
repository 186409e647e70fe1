package dev.victor.git.plan;

import java.util.List;

/// How a step ended.
public sealed interface StepEnd {

  /// The step.
  Step step();

  /// It did what it should.
  ///
  /// @param step the step
  /// @param detail what was done, for people
  record Done(Step step, String detail) implements StepEnd {}

  /// It waits for a person.
  ///
  /// @param step the step
  /// @param reason in a few words
  /// @param files with a conflict
  record Stopped(Step step, String reason, List<String> files) implements StepEnd {}

  /// The remote moved since it was looked at: look again, plan again.
  ///
  /// @param step the push that was refused
  record Outdated(Step step) implements StepEnd {}

  /// It could not be sent; everything here is as it should be.
  ///
  /// @param step the push
  /// @param reason why
  /// @param outside whether the remote did not answer or refused, and not a hook here
  record Unsent(Step step, String reason, boolean outside) implements StepEnd {}
}
