package dev.victor.core.workspace;

import dev.victor.core.console.Console;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a command is given: the world around it, the console, and the workspace when it asks for
/// one.
public final class Session {

  private final Environment environment;
  private final Console console;
  private @Nullable Workspace workspace;

  /// A session of one command.
  public Session(Environment environment, Console console) {
    this.environment = environment;
    this.console = console;
  }

  /// Variables, working directory, home and clock.
  public Environment environment() {
    return environment;
  }

  /// For progress and remarks; the result is printed by the outcome.
  public Console console() {
    return console;
  }

  /// The time.
  public Clock clock() {
    return environment.clock();
  }

  /// The workspace at or above the working directory, which must be there.
  public Workspace workspace() {
    if (workspace == null) {
      workspace = Workspace.require(environment.directory(), environment.clock());
    }
    return workspace;
  }

  /// The workspace, when there is one.
  public Optional<Workspace> workspaceIfAny() {
    if (workspace == null) {
      workspace = Workspace.find(environment.directory(), environment.clock()).orElse(null);
    }
    return Optional.ofNullable(workspace);
  }
}
