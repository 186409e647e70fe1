package dev.victor.trading.importing;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.ExitCode;
import java.util.Comparator;
import java.util.List;

/// What `journal import` answers.
///
/// @param files one result each, in the order they were named
/// @param rehearsal whether nothing was stored
public record ImportOutcome(List<FileResult> files, boolean rehearsal) implements Outcome {

  /// The worst code of all files.
  @Override
  public ExitCode exit() {
    return files.stream()
        .map(FileResult::exit)
        .max(Comparator.comparingInt(ExitCode::number))
        .orElse(ExitCode.OK);
  }

  @Override
  public void print(Console console) {
    for (FileResult file : files) {
      switch (file) {
        case FileResult.Stored stored ->
            ImportText.lines(stored.taken(), rehearsal, console).forEach(console::line);
        case FileResult.Back back -> ImportText.lines(back, console).forEach(console::line);
        case FileResult.Refused refused -> console.remark(refused.failure().line());
      }
    }
    if (rehearsal) {
      console.line("nothing was stored: this was --dry-run");
    }
  }

  @Override
  public Object json() {
    return Json.fields("files", files.stream().map(ImportJson::of).toList(), "stored", !rehearsal);
  }
}
