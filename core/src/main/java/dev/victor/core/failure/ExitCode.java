package dev.victor.core.failure;

/// The exit codes of every command; scripts and hooks rely on them.
public enum ExitCode {
  /// Done, or nothing to do.
  OK(0),
  /// A check said no: stale documents, coverage below the gate, a statement that does not
  /// reconcile.
  CHECK_FAILED(1),
  /// The command line was not understood.
  USAGE(2),
  /// Bad input: a file, `project.json`, a template.
  BAD_INPUT(3),
  /// Stopped for a person: a conflict, uncommitted work in the way, a confirmation without a
  /// terminal.
  NEEDS_PERSON(4),
  /// Something outside did not answer.
  OUTSIDE(5),
  /// Our bug.
  BUG(70),
  /// Interrupted.
  INTERRUPTED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /// The number handed to the shell.
  public int number() {
    return number;
  }
}
