package dev.victor.core.failure;

/// The exit codes of every command; scripts and hooks rely on them.
public enum ExitCode {
  /// Done, or nothing to do.
  OK(0, "Done, or nothing to do."),
  /// A check said no: stale documents, coverage below the gate, a statement that does not
  /// reconcile.
  CHECK_FAILED(
      1,
      "A check said no: a stale document, coverage below its gate, a statement that does not"
          + " reconcile."),
  /// The command line was not understood.
  USAGE(2, "The command line was not understood."),
  /// Bad input: a file, `project.json`, a template.
  BAD_INPUT(3, "Bad input: a file, project.json, a template. Nothing was changed."),
  /// Stopped for a person: a conflict, uncommitted work in the way, a confirmation without a
  /// terminal.
  NEEDS_PERSON(
      4,
      "Stopped for a person: a conflict, uncommitted work in the way, a question without a"
          + " terminal."),
  /// Something outside did not answer.
  OUTSIDE(5, "Something outside did not answer: a remote, a broker, a model."),
  /// Our bug.
  BUG(70, "A mistake of ours; a report was written that says where."),
  /// Interrupted.
  INTERRUPTED(130, "Interrupted by Ctrl-C.");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /// The number handed to the shell.
  public int number() {
    return number;
  }

  /// What it says, in a sentence.
  public String meaning() {
    return meaning;
  }
}
