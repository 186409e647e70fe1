package dev.victor.git.operation;

import dev.victor.core.console.Spinner;
import dev.victor.git.plan.RunLock;

/// The time in which a command changes the repository: no other one does, and the person is told
/// what takes long.
///
/// @param lock keeps others out
/// @param spinner tells
public record Work(RunLock lock, Spinner spinner) implements AutoCloseable {

  @Override
  public void close() {
    spinner.close();
    lock.close();
  }
}
