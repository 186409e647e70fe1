package dev.victor.trading.feed.folder;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.ContentHash;
import dev.victor.trading.feed.Arrival;
import dev.victor.trading.feed.Fields;
import dev.victor.trading.feed.LineFile;
import dev.victor.trading.feed.terminal.TerminalHead;
import dev.victor.trading.feed.terminal.TerminalLines;
import dev.victor.trading.statement.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a file of our expert advisor on from where the last look ended. Another first line, or
/// fewer bytes than were read, is another file, which is read from its beginning; what is known of
/// it the journal counts as known.
///
/// @param name of the file
/// @param file its lines
/// @param memory how far it was read
/// @param intake into the journal
record LineIntake(String name, LineFile file, Memory memory, LazyIntake intake) {

  /// Whose file it is.
  enum Kind {
    /// Our expert advisor's.
    OURS,
    /// Somebody else's, perhaps a statement.
    FOREIGN,
    /// The first line is not whole yet.
    UNTOLD
  }

  private static final int MOST_TOLD = 5;

  Kind kind() throws IOException {
    Optional<String> head = file.head();
    if (head.isEmpty()) {
      return Kind.UNTOLD;
    }
    try {
      return Fields.parse(head.get(), name).has("victor") ? Kind.OURS : Kind.FOREIGN;
    } catch (BadInput noObject) {
      return Kind.FOREIGN;
    }
  }

  List<Arrival> take() throws IOException {
    String first = file.head().orElse("");
    String known = LineFile.known(first);
    long length = file.length();
    Memory.Reached reached =
        memory
            .reached(name)
            .filter(before -> before.head().equals(known) && before.offset() <= length)
            .orElse(new Memory.Reached(known, 0, 0));
    Optional<TerminalHead> head =
        TerminalLines.read(name, Optional.empty(), 1, List.of(first)).head();
    List<Arrival> arrivals = new ArrayList<>();
    while (true) {
      LineFile.Part part = file.from(reached.offset());
      if (part.lines().isEmpty() && part.end() == reached.offset()) {
        return arrivals;
      }
      if (!take(head, reached, part, arrivals)) {
        return arrivals;
      }
      reached = new Memory.Reached(known, part.end(), reached.lines() + part.lines().size());
      memory.note(name, reached);
    }
  }

  /// Takes some lines; false when the journal took none of them, so that they are tried again.
  private boolean take(
      Optional<TerminalHead> head,
      Memory.Reached reached,
      LineFile.Part part,
      List<Arrival> arrivals) {
    TerminalLines.Reading reading =
        TerminalLines.read(
            name,
            reached.offset() == 0 ? Optional.empty() : head,
            reached.lines() + 1,
            part.lines());
    reading.refused().stream().limit(MOST_TOLD).map(this::refused).forEach(arrivals::add);
    if (reading.statement().isEmpty()) {
      return true;
    }
    try {
      arrivals.add(take(reading.statement().get(), part.lines()));
      return true;
    } catch (BadInput whole) {
      return oneByOne(head, reached.lines() + 1, part.lines(), whole, arrivals);
    }
  }

  private Arrival take(Statement statement, List<String> lines) {
    return intake.take(name, ContentHash.of(String.join("\n", lines)).hex(), statement);
  }

  /// One row that contradicts the journal must not keep the others out.
  private boolean oneByOne(
      Optional<TerminalHead> head,
      long first,
      List<String> lines,
      BadInput whole,
      List<Arrival> arrivals) {
    boolean any = false;
    List<Arrival> refused = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> line = List.of(lines.get(i));
      Optional<Statement> statement = TerminalLines.read(name, head, first + i, line).statement();
      if (statement.isPresent()) {
        try {
          arrivals.add(take(statement.get(), line));
          any = true;
        } catch (BadInput e) {
          refused.add(refused(e));
        }
      }
    }
    if (!any) {
      arrivals.add(refused(whole));
      return false;
    }
    refused.stream().limit(MOST_TOLD).forEach(arrivals::add);
    return true;
  }

  private Arrival refused(BadInput failure) {
    return new Arrival.Refused(name, intake.account(), failure);
  }
}
