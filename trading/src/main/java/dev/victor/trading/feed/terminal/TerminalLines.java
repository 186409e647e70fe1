package dev.victor.trading.feed.terminal;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.feed.Fields;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the lines of an expert advisor. A line that cannot be used is told and passed over: the
/// advisor writes one that was torn once more when it starts.
public final class TerminalLines {

  /// What came of some lines.
  ///
  /// @param head the last one that was seen, none when there was none yet
  /// @param statement what the lines say, none when there was no usable line
  /// @param refused lines that could not be used
  public record Reading(
      Optional<TerminalHead> head, Optional<Statement> statement, List<BadInput> refused) {

    /// Copies the list.
    public Reading {
      refused = List.copyOf(refused);
    }
  }

  private static final String REMEDY =
      "it was passed over; if the terminal does not write it again, export the history and import"
          + " it";

  private final TerminalRows rows = new TerminalRows();
  private final List<BadInput> refused = new ArrayList<>();
  private @Nullable TerminalHead head;
  private boolean headless;

  private TerminalLines(@Nullable TerminalHead head) {
    this.head = head;
  }

  /// Reads lines in their order.
  ///
  /// @param name what messages call the file or post
  /// @param head what an earlier line said, when it did
  /// @param first number of the first of the lines, from one
  /// @param lines without their line ends
  public static Reading read(
      String name, Optional<TerminalHead> head, long first, List<String> lines) {
    TerminalLines reading = new TerminalLines(head.orElse(null));
    long number = first;
    for (String line : lines) {
      reading.take(name + ":" + number++, line);
    }
    return reading.done();
  }

  private void take(String where, String text) {
    if (text.isBlank() || headless) {
      return;
    }
    try {
      Fields line = Fields.parse(text, where);
      if (TerminalHead.isHead(line)) {
        begin(TerminalHead.of(line, where), where);
      } else {
        row(line, where);
      }
    } catch (BadInput e) {
      refused.add(new BadInput(where, e.what(), e.remedy().orElse(REMEDY), e));
    }
  }

  private void begin(TerminalHead other, String where) {
    TerminalHead before = head;
    if (before != null
        && (!before.login().equals(other.login()) || before.format() != other.format())) {
      throw new BadInput(
          where,
          "goes on with another account than the file began with",
          "let each terminal write a file of its own");
    }
    head = other;
  }

  private void row(Fields line, String where) {
    TerminalHead begun = head;
    if (begun == null) {
      headless = true;
      throw new BadInput(
          where,
          "does not begin with the line of our expert advisor",
          "it is in integrations/metatrader; let it write a new file");
    }
    if (begun.format() == Format.MT4_LIVE) {
      rows.ticket(line);
    } else {
      rows.deal(line);
    }
  }

  private Reading done() {
    if (head == null || rows.isEmpty()) {
      return new Reading(Optional.ofNullable(head), Optional.empty(), refused);
    }
    Statement statement =
        new Statement(
            head.format(), head.header(), BigDecimal.ZERO, rows.entries(), List.of(), Set.of());
    return new Reading(
        Optional.of(head),
        Optional.of(head.format() == Format.MT4_LIVE ? statement : statement.positionsOfDeals()),
        refused);
  }
}
