package dev.victor.cli.reference;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import java.util.List;

/// What became of the reference pages.
///
/// @param folder where they are
/// @param stale pages that differed
/// @param pages how many there are
/// @param checkOnly nothing was written
/// @param made the command that writes them
record ReferencePages(String folder, List<String> stale, int pages, boolean checkOnly, String made)
    implements Outcome {

  @Override
  public ExitCode exit() {
    return checkOnly && !stale.isEmpty() ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    if (stale.isEmpty()) {
      console.line(pages + " pages, all fresh");
    } else if (checkOnly) {
      stale.forEach(page -> console.line("stale: " + folder + "/" + page));
      console.line("mend it with: " + made);
    } else {
      stale.forEach(page -> console.line("wrote " + folder + "/" + page));
    }
  }

  @Override
  public Object json() {
    return this;
  }
}
