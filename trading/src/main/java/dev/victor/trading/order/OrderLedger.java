package dev.victor.trading.order;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.feed.Fields;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Every order that went to a target, and what became of it: `orders/EXECUTION.jsonl` beside the
/// definition, lines added at the end. That an order will be sent is on the disk before it is; so
/// an order without an end is one of which nobody knows. Half a line at the end was never finished,
/// and what it would have said was not done yet.
public final class OrderLedger {

  private static final String REMEDY = "bring the file back: git log -p -- ";

  /// How an order stands.
  public enum State {
    /// It may be on its way.
    SENDING,
    /// It was carried out.
    FILLED,
    /// It was not, and will not be.
    REFUSED,
    /// It was carried out, and its position has ended at the target by itself.
    GONE;

    /// How it is written.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// An order as it stands.
  ///
  /// @param order as it was sent
  /// @param state of it
  /// @param filled units; zero while none
  /// @param price of the fill; zero while none
  /// @param at when it was told last
  /// @param note why, where it was refused or has ended
  public record Entry(
      Order order, State state, double filled, double price, Instant at, String note) {

    /// An order that may be on its way.
    public static Entry sending(Order order, Instant at) {
      return new Entry(order, State.SENDING, 0, 0, at, "");
    }
  }

  private final Path file;
  private final String name;
  private final List<Entry> entries = new ArrayList<>();
  private long whole;

  private OrderLedger(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  /// The ledger of a strategy at an execution.
  ///
  /// @param folder of its definition
  /// @throws BadInput naming the first line that is not as it must be
  public static OrderLedger of(Workspace workspace, Path folder, String execution) {
    String name =
        workspace.root().relativize(folder).resolve("orders/" + execution + ".jsonl").toString();
    OrderLedger ledger = new OrderLedger(workspace.inside(name), name);
    ledger.read();
    return ledger;
  }

  private void read() {
    if (!Files.exists(file)) {
      return;
    }
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new BadInput(name, "cannot be read", REMEDY + name, e);
    }
    text = text.substring(0, text.lastIndexOf('\n') + 1);
    whole = text.getBytes(StandardCharsets.UTF_8).length;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String where = name + ":" + number;
      try {
        take(Fields.parse(line, where));
      } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
        throw new BadInput(where, "is no line of a ledger of orders", REMEDY + name, e);
      }
    }
  }

  private void take(Fields fields) {
    State state = State.valueOf(fields.text("state").toUpperCase(Locale.ROOT));
    int sequence = Math.toIntExact(fields.whole("seq"));
    Instant at = Instant.parse(fields.text("at"));
    if (state == State.SENDING ? sequence != entries.size() + 1 : sequence > entries.size()) {
      throw new IllegalArgumentException("out of order");
    }
    if (state == State.SENDING) {
      entries.add(Entry.sending(Order.read(fields), at));
    } else {
      double filled = fields.has("filled") ? fields.number("filled").doubleValue() : 0;
      double price = fields.has("fill") ? fields.number("fill").doubleValue() : 0;
      settle(sequence, state, filled, price, fields.given("note"), at);
    }
  }

  private void settle(
      int sequence, State state, double filled, double price, String note, Instant at) {
    Entry before = entries.get(sequence - 1);
    boolean gone = state == State.GONE;
    entries.set(
        sequence - 1,
        new Entry(
            before.order(),
            state,
            gone ? before.filled() : filled,
            gone ? before.price() : price,
            at,
            note));
  }

  /// All orders, in order.
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /// Those of which nobody knows.
  public List<Order> unsettled() {
    return entries.stream()
        .filter(entry -> entry.state() == State.SENDING)
        .map(Entry::order)
        .toList();
  }

  /// The order whose position is open at the target.
  public Optional<Entry> holding() {
    Optional<Entry> open = Optional.empty();
    for (Entry entry : entries) {
      boolean opens = entry.order().action() == Order.Action.OPEN;
      if (entry.state() == State.FILLED) {
        open = opens ? Optional.of(entry) : Optional.empty();
      }
    }
    return open;
  }

  /// Units that are open at the target; below zero when short.
  public double held() {
    return holding()
        .map(entry -> Math.copySign(entry.filled(), entry.order().signed()))
        .orElse(0.0);
  }

  /// Whether an order of that key was sent, whatever became of it, unless it never left.
  public boolean knows(String key) {
    return entries.stream().anyMatch(entry -> entry.order().key().equals(key));
  }

  /// The number of the next order.
  public int next() {
    return entries.size() + 1;
  }

  /// Notes, before it is sent, that an order will be.
  public void sending(Order order, Instant at) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("seq", order.sequence());
    line.put("state", State.SENDING.word());
    line.put("at", at.toString());
    line.putAll(order.json());
    write(line);
    entries.add(Entry.sending(order, at));
  }

  /// Notes what became of one.
  public void settled(
      int sequence, State state, double filled, double price, String note, Instant at) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("seq", sequence);
    line.put("state", state.word());
    line.put("at", at.toString());
    if (state == State.FILLED) {
      line.put("filled", BigDecimal.valueOf(filled));
      line.put("fill", BigDecimal.valueOf(price));
    }
    if (!note.isEmpty()) {
      line.put("note", note);
    }
    write(line);
    settle(sequence, state, filled, price, note, at);
  }

  private void write(Map<String, Object> line) {
    byte[] bytes = (Json.line(line) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(file.resolveSibling("."));
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.truncate(whole);
        channel.position(whole);
        ByteBuffer more = ByteBuffer.wrap(bytes);
        while (more.hasRemaining()) {
          channel.write(more);
        }
        channel.force(true);
      }
      whole += bytes.length;
    } catch (IOException e) {
      throw new NeedsPerson(
          name,
          "cannot be written (" + e.getMessage() + "), so no order is sent",
          "make its folder writable or free some space, then run the command again",
          e);
    }
  }
}
