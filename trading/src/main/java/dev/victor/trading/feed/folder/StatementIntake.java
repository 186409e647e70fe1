package dev.victor.trading.feed.folder;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.feed.Arrival;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Takes a statement that was dropped. One that was refused is not read again until it changes.
///
/// @param name of the file
/// @param file where it is
/// @param stamp when it was found complete
/// @param memory what was read before
/// @param intake into the journal
record StatementIntake(String name, Path file, Stamp stamp, Memory memory, LazyIntake intake) {

  List<Arrival> take() {
    StatementFile opened;
    String hash = "";
    try {
      opened = StatementFile.open(file, name, Optional.empty());
      hash = opened.hash().hex();
      if (known(hash)) {
        memory.note(name, new Memory.Seen(stamp, hash));
        return List.of();
      }
      Statement statement = intake.readers().read(opened);
      opened.checkUnchanged();
      Arrival arrival = intake.take(name, hash, statement);
      memory.note(name, new Memory.Seen(stamp, hash));
      return List.of(arrival);
    } catch (BadInput e) {
      memory.note(name, new Memory.Seen(stamp, hash));
      return List.of(new Arrival.Refused(name, intake.account(), e));
    }
  }

  private boolean known(String hash) {
    return memory.seen(name).filter(seen -> seen.hash().equals(hash)).isPresent();
  }
}
