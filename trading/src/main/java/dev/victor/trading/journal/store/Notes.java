package dev.victor.trading.journal.store;

import dev.victor.core.fact.Period;
import dev.victor.trading.journal.Note;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Notes in their table.
final class Notes {

  private static final String SELECT =
      "SELECT id, account, day, position_id, written_at, setup, tags, text FROM note"
          + " WHERE account = ?";

  private static final String ORDER = " ORDER BY day, written_at, id";

  private final Connection connection;

  Notes(Connection connection) {
    this.connection = connection;
  }

  boolean keep(Note note) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO note (account, day, id, position_id, written_at, setup, tags, text)"
                + " VALUES (?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING")) {
      new Columns(insert)
          .text(note.account())
          .text(note.day().toString())
          .text(note.id())
          .text(note.position())
          .number(note.written().toEpochMilli())
          .text(note.setup())
          .text(String.join(" ", note.tags()))
          .text(note.text());
      return insert.executeUpdate() == 1;
    }
  }

  boolean drop(Note note) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM note WHERE account = ? AND day = ? AND id = ?")) {
      new Columns(delete).text(note.account()).text(note.day().toString()).text(note.id());
      return delete.executeUpdate() == 1;
    }
  }

  List<Note> of(String account, Period period) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(SELECT + " AND day >= ? AND day <= ?" + ORDER)) {
      new Columns(select).text(account).text(period.from().toString()).text(period.to().toString());
      return read(select);
    }
  }

  /// Notes are few, as people write them, and positions may be many: they are chosen here.
  List<Note> of(String account, Set<String> positions) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(SELECT + " AND position_id IS NOT NULL" + ORDER)) {
      new Columns(select).text(account);
      return read(select).stream()
          .filter(note -> note.position().filter(positions::contains).isPresent())
          .toList();
    }
  }

  private static List<Note> read(PreparedStatement select) throws SQLException {
    List<Note> notes = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        notes.add(note(row));
      }
    }
    return notes;
  }

  private static Note note(ResultSet row) throws SQLException {
    String tags = row.getString("tags");
    return new Note(
        row.getString("id"),
        row.getString("account"),
        LocalDate.parse(row.getString("day")),
        Columns.text(row, "position_id"),
        Columns.time(row, "written_at"),
        Columns.text(row, "setup"),
        tags.isEmpty() ? List.of() : List.of(tags.split(" ")),
        row.getString("text"));
  }
}
