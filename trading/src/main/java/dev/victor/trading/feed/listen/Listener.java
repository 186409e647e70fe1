package dev.victor.trading.feed.listen;

import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Settings;
import dev.victor.trading.feed.Arrival;
import dev.victor.trading.feed.RunFolder;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A listener at work: the server with its queue on one side, the journal on the other.
final class Listener implements AutoCloseable {

  private static final int POSTS_A_SECOND = 20;

  private final BlockingQueue<Note> notes = new LinkedBlockingQueue<>();
  private final String account;
  private final DeliveryQueue queue;
  private final Deliveries deliveries;
  private final Desk desk;
  private final Loopback loopback;

  private Listener(
      String account,
      DeliveryQueue queue,
      Deliveries deliveries,
      int port,
      Session session,
      Token token) {
    this.account = account;
    this.queue = queue;
    this.deliveries = deliveries;
    this.desk = new Desk(queue, session.clock(), notes::add);
    Gate gate =
        new Gate(
            token,
            Settings.of(session.environment()).listenHosts(),
            new Pace(POSTS_A_SECOND, System::nanoTime));
    this.loopback = Loopback.open(port, new Receiver(gate, desk));
  }

  /// Begins to listen.
  static Listener open(Session session, String account, int port, Token token) {
    RunFolder.prepare(session.workspace());
    Path memory = RunFolder.file(session.workspace(), "listen-" + account + ".json");
    DeliveryQueue queue =
        DeliveryQueue.open(
            RunFolder.file(session.workspace(), "listen-" + account + ".jsonl"),
            Deliveries.remembered(memory),
            session.clock().instant());
    try {
      return new Listener(
          account, queue, new Deliveries(session, account, memory), port, session, token);
    } catch (RuntimeException e) {
      queue.close();
      throw e;
    }
  }

  int port() {
    return loopback.port();
  }

  List<InetSocketAddress> addresses() {
    return loopback.addresses();
  }

  /// Waits for posts, and carries them into the journal.
  ///
  /// @param longest after which one looks anyway
  /// @throws InterruptedException when this is to end
  List<Arrival> next(Duration longest) throws InterruptedException {
    List<Note> heard = new ArrayList<>();
    Note first = notes.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    if (first != null) {
      heard.add(first);
      notes.drainTo(heard);
    }
    List<Arrival> arrivals = new ArrayList<>();
    for (Note note : heard) {
      note.trouble(account).ifPresent(arrivals::add);
    }
    arrivals.addAll(deliveries.carry(queue));
    return arrivals;
  }

  @Override
  public void close() {
    loopback.close();
    desk.close();
    queue.close();
  }
}
