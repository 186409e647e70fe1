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

  /// It was sent, or some of it was; everything here is as it should be.
  ///
  /// @param step the push
  /// @param deliveries what became of each ref, in the order of the step
  record Sent(Step.Push step, List<Delivery> deliveries) implements StepEnd {
    /// Copies the list.
    public Sent {
      deliveries = List.copyOf(deliveries);
    }

    /// Whether all of it arrived.
    public boolean whole() {
      return deliveries.stream().allMatch(delivery -> delivery.fate() == Fate.ARRIVED);
    }

    /// Whether some of it was refused only because the remote moved since it was looked at.
    public boolean outrun() {
      return deliveries.stream().anyMatch(delivery -> delivery.fate() == Fate.OUTRUN);
    }
  }

  /// What became of one ref.
  ///
  /// @param ref the ref
  /// @param fate in one word
  /// @param detail what was done, or why not
  record Delivery(Refspec ref, Fate fate, String detail) {}

  /// What can become of a ref that is sent.
  enum Fate {
    /// It is there.
    ARRIVED,
    /// The remote moved since it was looked at: look again, plan again.
    OUTRUN,
    /// The remote refused it or did not answer.
    OUTSIDE,
    /// A hook here refused it.
    HELD
  }
}
