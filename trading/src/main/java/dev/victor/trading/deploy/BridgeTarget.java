package dev.victor.trading.deploy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.http.Pause;
import dev.victor.core.io.AtomicFile;
import dev.victor.trading.feed.Fields;
import dev.victor.trading.order.Order;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Files for our expert advisor, in a folder of the user's: `order-N.txt` from here, `ack-N.txt`,
/// `ended-N.txt` and `state.txt` from there, all of lines `key=value`, all written whole or not at
/// all. A number is used once; the advisor carries out no number twice, and none that is too old.
final class BridgeTarget implements Target {

  private static final Duration STEP = Duration.ofMillis(500);
  private static final long LARGEST = 1 << 16;

  private final Path folder;
  private final Clock clock;
  private final Pause pause;
  private final Duration patience;
  private final Duration validity;

  /// @param folder of this strategy
  /// @param patience for the answer to an order
  /// @param validity how old an order may be when it is carried out
  BridgeTarget(Path folder, Clock clock, Pause pause, Duration patience, Duration validity) {
    this.folder = folder;
    this.clock = clock;
    this.pause = pause;
    this.patience = patience;
    this.validity = validity;
  }

  @Override
  public boolean real() {
    return true;
  }

  @Override
  public Answer send(Order order) {
    Map<String, Object> lines = order.json();
    lines.put("valid_until", clock.instant().plus(validity).getEpochSecond());
    AtomicFile.write(
        folder.resolve(file("order", order.sequence())),
        lines.entrySet().stream()
            .map(line -> line.getKey() + "=" + plain(line.getValue()) + "\n")
            .collect(Collectors.joining("", "victor=1\n", "end=1\n")));
    long looks = patience.dividedBy(STEP);
    Answer answer = look(order);
    for (long look = 0; look < looks && answer instanceof Answer.Unknown; look++) {
      try {
        pause.last(STEP);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return answer;
      }
      answer = look(order);
    }
    return answer;
  }

  private static String plain(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }

  @Override
  public Answer look(Order order) {
    Optional<Fields> ack = fields(file("ack", order.sequence()));
    if (ack.isEmpty()) {
      return Files.exists(folder.resolve(file("order", order.sequence())))
          ? new Answer.Unknown("the expert advisor has not acknowledged it")
          : new Answer.Refused("it was never written");
    }
    Fields answer = ack.get();
    return switch (answer.text("status")) {
      case "filled" ->
          new Answer.Filled(
              answer.positive("units").doubleValue(), answer.number("price").doubleValue());
      case "refused", "expired" ->
          new Answer.Refused(answer.text("status") + " " + answer.given("why"));
      default -> new Answer.Unknown("the expert advisor does not know what became of it");
    };
  }

  @Override
  public List<Ended> ended() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Ended> ended = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.matches("ended-[0-9]{6}\\.txt")) {
          fields(name)
              .ifPresent(told ->
                  ended.add(new Ended(Math.toIntExact(told.whole("seq")), told.text("how"))));
        }
      }
      return ended;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public Optional<Health> health() {
    return fields("state.txt")
        .map(state -> {
          Instant told = Instant.ofEpochSecond(state.whole("gmt"));
          double age = Duration.between(told, clock.instant()).toMillis() / 1000.0;
          double equity = state.number("equity").doubleValue();
          return new Health(
              age,
              Math.abs(Duration.between(told, written()).toMillis() / 1000.0),
              state.number("units").doubleValue(),
              fall(state.number("day_equity").doubleValue(), equity),
              fall(state.number("peak_equity").doubleValue(), equity));
        });
  }

  private Instant written() {
    try {
      return Files.getLastModifiedTime(folder.resolve("state.txt")).toInstant();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static double fall(double from, double to) {
    return from > 0 ? Math.max(0, 100 * (1 - to / from)) : 100;
  }

  private static String file(String kind, int sequence) {
    return String.format(Locale.ROOT, "%s-%06d.txt", kind, sequence);
  }

  /// A file of the advisor's; one that is not there or not whole yet tells nothing.
  private Optional<Fields> fields(String name) {
    Path file = folder.resolve(name);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      String text = Files.readString(file);
      return text.contains("end=1\n") || text.contains("end=1\r\n")
          ? Optional.of(Fields.pairs(text, name))
          : Optional.empty();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private OutsideFailed unreadable(IOException e) {
    return new OutsideFailed(
        folder.toString(),
        "cannot be looked into (" + e.getMessage() + ")",
        "put our expert advisor on a chart, and name its folder in \"bridges\" of your settings",
        e);
  }

  /// Refuses a folder that is not there.
  ///
  /// @throws BadInput when it is none
  BridgeTarget ready() {
    if (!Files.isDirectory(folder)) {
      throw new BadInput(
          folder.toString(),
          "is no folder",
          "make it, put our expert advisor on a chart, and let it write there");
    }
    return this;
  }
}
