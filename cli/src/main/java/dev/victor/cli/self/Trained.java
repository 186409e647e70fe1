package dev.victor.cli.self;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.failure.ExitCode;
import java.util.List;
import java.util.Map;

/// The caches that were made, and those that could not be.
///
/// @param caches one a kind of command
record Trained(List<Cache> caches) implements Outcome {

  private static final long MEGABYTE = 1_000_000;

  /// One cache.
  ///
  /// @param kind of the commands it is for
  /// @param file where it is; when it was not made, what Java said about it
  /// @param bytes its size
  record Cache(String kind, boolean made, String file, long bytes) {}

  @Override
  public ExitCode exit() {
    return caches.stream().allMatch(Cache::made) ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  @Override
  public void print(Console console) {
    Table table = new Table(Align.LEFT, Align.RIGHT);
    for (Cache cache : caches) {
      table.row(
          cache.kind(),
          cache.made() ? (cache.bytes() + MEGABYTE - 1) / MEGABYTE + " MB" : "failed",
          cache.made() ? "" : "read " + cache.file());
    }
    console.table(0, table);
  }

  @Override
  public Object json() {
    return Map.of("caches", caches);
  }
}
