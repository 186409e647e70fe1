package dev.victor.trading.journal.store;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import java.nio.file.Path;
import java.sql.SQLException;

/// What SQLite complains about, in words and with a remedy.
final class StoreTrouble {

  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int IOERR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int NOTADB = 26;

  private StoreTrouble() {}

  /// The failure of a journal that another program holds.
  static NeedsPerson busy(String where, SQLException e) {
    return new NeedsPerson(
        where,
        "the journal is in use by another program",
        "let it finish, then run the command again",
        e);
  }

  static Failure of(Path file, SQLException e) {
    String where = file.toString();
    return switch (e.getErrorCode() & 0xff) {
      case BUSY, LOCKED -> busy(where, e);
      case READONLY, CANTOPEN ->
          new NeedsPerson(
              where,
              "the journal cannot be opened for writing",
              "make the file and its folder writable",
              e);
      case FULL ->
          new NeedsPerson(
              where,
              "the disk is full; nothing was stored",
              "free some space, then run it again",
              e);
      case CORRUPT, NOTADB ->
          new BadInput(
              where,
              "is no journal store, or a damaged one",
              "it was left as it is; move it away, then import the statements again or put a copy"
                  + " back",
              e);
      case IOERR ->
          new NeedsPerson(
              where,
              "the disk failed (" + e.getMessage() + ")",
              "check the disk, then run it again",
              e);
      default -> throw new IllegalStateException("journal store: " + e.getMessage(), e);
    };
  }

  static BadInput foreign(Path file) {
    return new BadInput(
        file.toString(),
        "is another program's database",
        "it was left as it is; move it away, then run the command again");
  }

  static BadInput newer(Path file, int version) {
    return new BadInput(
        file.toString(),
        "was made by a newer victor (store version " + version + ")",
        "update victor");
  }
}
