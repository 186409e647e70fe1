package dev.victor.core.command;

import dev.victor.core.workspace.Session;

/// One verb of the command line: what it takes, and one call into plain logic.
///
/// A subclass declares its options as fields (`private final Argument<Boolean> all =
/// takes.flag(…)`) and reads them in [#run].
public abstract class Command {

  /// The options and positional arguments of this verb.
  protected final Arguments takes = new Arguments();

  /// Options, help and parsing of this verb.
  public final Arguments arguments() {
    return takes;
  }

  /// Does the work; everything it needs from the world comes from `session`.
  public abstract Outcome run(Session session);
}
