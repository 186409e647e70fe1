package dev.victor.trading.mapping;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import dev.victor.trading.statement.Statement;
import java.util.Optional;

/// What `journal map` answers.
///
/// @param view the mapping
/// @param read the whole table as it would be imported; empty while something is missing
public record MapOutcome(MapView view, Optional<Statement> read) implements Outcome {

  /// A person is needed while something is missing.
  @Override
  public ExitCode exit() {
    return read.isPresent() ? ExitCode.OK : ExitCode.NEEDS_PERSON;
  }

  @Override
  public void print(Console console) {
    MapText.lines(this, console).forEach(console::line);
  }

  @Override
  public Object json() {
    return MapJson.of(this);
  }
}
