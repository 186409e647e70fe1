package dev.victor.trading.feed.listen;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.ContentHash;
import dev.victor.core.json.JsonFile;
import dev.victor.core.workspace.Session;
import dev.victor.trading.feed.Arrival;
import dev.victor.trading.feed.Fields;
import dev.victor.trading.feed.LineFile;
import dev.victor.trading.feed.terminal.TerminalLines;
import dev.victor.trading.importing.Intake;
import dev.victor.trading.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Carries posts from the queue into the journal, and remembers how far it came. What is carried
/// twice the journal knows; what the journal refuses is told and stays in the queue's file.
final class Deliveries {

  private final Session session;
  private final String account;
  private final Path memory;
  private final Set<String> told = new HashSet<>();
  private long offset;

  /// Carries on from where the last process ended.
  ///
  /// @param memory the file that remembers
  Deliveries(Session session, String account, Path memory) {
    this.session = session;
    this.account = account;
    this.memory = memory;
    this.offset = remembered(memory);
  }

  /// How much of a queue is in the journal; nothing when that is not known.
  static long remembered(Path memory) {
    if (!Files.exists(memory)) {
      return 0;
    }
    try {
      String name = memory.toString();
      return Math.max(0, Fields.of(JsonFile.read(memory, name).root(), name).whole("offset"));
    } catch (BadInput damaged) {
      return 0;
    }
  }

  /// Carries what lies there. When the journal cannot be written, the rest waits.
  List<Arrival> carry(DeliveryQueue queue) {
    List<Arrival> arrivals = new ArrayList<>();
    LineFile lines = queue.lines();
    try {
      if (offset > lines.length()) {
        remember(0);
      }
      LineFile.Part part = lines.from(offset);
      if (part.lines().isEmpty()) {
        return arrivals;
      }
      try (Intake intake = new Intake(session, Optional.of(account), false)) {
        while (!part.lines().isEmpty()) {
          long place = offset;
          for (String line : part.lines()) {
            arrivals.addAll(carry(intake, line, place++));
          }
          remember(part.end());
          part = lines.from(offset);
        }
      }
    } catch (IOException e) {
      arrivals.add(
          refused(
              "queue",
              new NeedsPerson(
                  memory.toString(),
                  "the queue beside it cannot be read (" + e.getMessage() + ")",
                  "look what is wrong with the disk",
                  e)));
    } catch (NeedsPerson e) {
      arrivals.add(refused("queue", e));
    }
    return arrivals.stream().filter(this::isNews).toList();
  }

  private List<Arrival> carry(Intake intake, String line, long place) {
    try {
      Delivery delivery = Delivery.parse(line, "queue");
      String name = delivery.sender().word();
      String hash = ContentHash.of(line).hex();
      return switch (delivery.sender()) {
        case TRADINGVIEW ->
            List.of(
                stored(
                    intake, name, hash, Alert.parse(delivery.body()).statement(delivery, place)));
        case METATRADER -> {
          TerminalLines.Reading reading =
              TerminalLines.read(name, Optional.empty(), 1, delivery.body().lines().toList());
          List<Arrival> arrivals = new ArrayList<>();
          reading.refused().forEach(failure -> arrivals.add(refused(name, failure)));
          reading
              .statement()
              .ifPresent(statement -> arrivals.add(stored(intake, name, hash, statement)));
          yield arrivals;
        }
      };
    } catch (BadInput e) {
      return List.of(refused("queue", e));
    }
  }

  private static Arrival stored(Intake intake, String name, String hash, Statement statement) {
    return new Arrival.Stored(intake.take(name, hash, statement), false);
  }

  private Arrival refused(String source, Failure failure) {
    return new Arrival.Refused(source, account, failure);
  }

  /// The journal being locked is told once, not at every try.
  private boolean isNews(Arrival arrival) {
    if (arrival instanceof Arrival.Refused(var source, var owner, NeedsPerson failure)) {
      return told.add(failure.line());
    }
    told.clear();
    return true;
  }

  private void remember(long reached) {
    offset = reached;
    AtomicFile.write(memory, Json.write(Map.of("offset", reached)));
  }
}
