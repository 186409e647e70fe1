package dev.victor.trading.deploy;

import dev.victor.core.console.Json;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.audit.AuditBook;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.backtest.Engine;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.forward.BarSources;
import dev.victor.trading.halt.Halts;
import dev.victor.trading.order.Order;
import dev.victor.trading.order.OrderLedger;
import dev.victor.trading.paper.Arrivals;
import dev.victor.trading.paper.BarRecord;
import dev.victor.trading.paper.NextOrder;
import dev.victor.trading.paper.PaperTest;
import dev.victor.trading.stage.Finding;
import dev.victor.trading.stage.Rollback;
import dev.victor.trading.stage.Stage;
import dev.victor.trading.stage.Standing;
import dev.victor.trading.strategy.Definition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One pass of a deployment. It fails closed: whatever is not known to be right stops it before an
/// order leaves.
final class Pass {

  private final Session session;
  private final Workbench bench;
  private final Definition definition;
  private final Stage stage;
  private final AuditTrail trail;
  private final Place place;
  private final Bounds bounds;
  private final Target target;
  private final Halts halts;
  private final OrderLedger ledger;
  private Optional<String> trouble = Optional.empty();

  Pass(
      Session session,
      Workbench bench,
      Stage stage,
      AuditTrail trail,
      Place place,
      Bounds bounds,
      Target target) {
    this.session = session;
    this.bench = bench;
    this.definition = bench.definition();
    this.stage = stage;
    this.trail = trail;
    this.place = place;
    this.bounds = bounds;
    this.target = target;
    this.halts = new Halts(session);
    this.ledger = OrderLedger.of(session.workspace(), definition.folder(), place.id());
  }

  DeployOutcome run(Deploy.Request request) {
    boolean rehearsal = request.rehearsal();
    if (!rehearsal) {
      request.settle().ifPresent(this::settle);
      begin();
      look();
    }
    BarRecord record = bars(request);
    Optional<PaperTest> test =
        Standing.since(trail, definition.version().hash().hex())
            .flatMap(since -> PaperTest.of(bench, record, since));
    Optional<NextOrder> next = test.map(paper -> NextOrder.of(bench, paper));
    List<Order> due = next.map(this::due).orElse(List.of());
    List<Finding> findings = test.map(paper -> check(paper, !due.isEmpty())).orElse(List.of());
    Optional<String> stopped = halts.why(definition.folder());
    if (stopped.isEmpty() && !findings.stream().allMatch(Finding::holds)) {
      stopped = Optional.of(broken(findings));
      if (!rehearsal) {
        stop(stopped.get());
      }
    }
    boolean open = !ledger.unsettled().isEmpty();
    List<OrderLedger.Entry> sent = new ArrayList<>();
    if (rehearsal) {
      rehearsed(due, findings);
      due.forEach(order -> sent.add(OrderLedger.Entry.sending(order, now())));
    } else if (stopped.isEmpty() && !open) {
      sent.addAll(send(due));
    }
    return new DeployOutcome(
        definition,
        stage,
        place,
        test,
        ledger.held(),
        sent,
        ledger.unsettled(),
        findings,
        stopped,
        rehearsal,
        trouble);
  }

  private BarRecord bars(Deploy.Request request) {
    return new BarSources(session)
        .of(bench, request.source())
        .map(source ->
            Arrivals.take(
                    session.workspace(),
                    bench,
                    source::read,
                    source.name(),
                    session.clock().instant(),
                    request.rehearsal())
                .record())
        .orElseGet(() -> Arrivals.record(session.workspace(), bench));
  }

  /// What became of orders that were sent earlier, and of the position they opened.
  private void look() {
    for (Order order : ledger.unsettled()) {
      note(order, target.look(order));
    }
    for (Target.Ended ended : target.ended()) {
      ledger
          .holding()
          .filter(entry -> entry.order().sequence() == ended.sequence())
          .ifPresent(entry -> {
            ledger.settled(ended.sequence(), OrderLedger.State.GONE, 0, 0, ended.how(), now());
            if (!ended.ordered()) {
              stop("the position of order " + ended.sequence() + " ended by " + ended.how());
            }
          });
    }
  }

  private void note(Order order, Answer answer) {
    switch (answer) {
      case Answer.Filled(double units, double price) ->
          ledger.settled(order.sequence(), OrderLedger.State.FILLED, units, price, "", now());
      case Answer.Refused(String why) ->
          ledger.settled(order.sequence(), OrderLedger.State.REFUSED, 0, 0, why, now());
      case Answer.Unknown unknown -> {}
    }
  }

  /// What a person found of an order.
  private void settle(String typed) {
    String[] words = typed.split("=", -1);
    Optional<Order> order =
        ledger.unsettled().stream()
            .filter(each -> String.valueOf(each.sequence()).equals(words[0]))
            .findFirst();
    if (order.isEmpty() || words.length != 2 || !List.of("filled", "refused").contains(words[1])) {
      throw new UsageError(
          "--settle " + typed,
          order.isEmpty() ? "no such order is without an answer" : "is no answer",
          "write it like 3=filled or 3=refused, after a look at the account");
    }
    Order found = order.get();
    note(
        found,
        words[1].equals("filled")
            ? new Answer.Filled(found.units(), found.price())
            : new Answer.Refused("as a person found"));
    record("order-settled", Json.fields("order", found.key(), "as", words[1]));
  }

  /// What has to be sent: the position that is open is closed when it is not the wanted one, and
  /// the wanted one is opened when the last bar decided on it. One that was missed is not made up
  /// for.
  private List<Order> due(NextOrder next) {
    Optional<OrderLedger.Entry> holding = ledger.holding();
    String version = definition.version().hash().hex();
    boolean own = holding.filter(entry -> entry.order().version().equals(version)).isPresent();
    boolean same =
        own
            && next.units() != 0
            && holding.filter(entry -> entry.order().bar().equals(next.entry())).isPresent();
    boolean kept = !own && !next.fresh() && !Rollback.closesOthers(trail, version);
    List<Order> orders = new ArrayList<>();
    if (holding.isPresent() && !same && !kept) {
      orders.add(close(next));
    }
    if (next.units() != 0 && next.fresh() && !same) {
      int needs = orders.isEmpty() ? 0 : ledger.next();
      orders.add(open(next, ledger.next() + orders.size(), needs));
    }
    boolean sent = orders.stream().anyMatch(order -> ledger.knows(order.key()));
    return sent ? List.of() : orders;
  }

  private Order close(NextOrder next) {
    double none = Double.POSITIVE_INFINITY;
    return order(ledger.next(), next, Order.Action.CLOSE, -ledger.held(), none, none, 0);
  }

  private Order open(NextOrder next, int sequence, int needs) {
    return order(
        sequence, next, Order.Action.OPEN, next.units(), next.loss(), next.profit(), needs);
  }

  private Order order(
      int sequence,
      NextOrder next,
      Order.Action action,
      double units,
      double loss,
      double profit,
      int needs) {
    return new Order(
        sequence,
        definition.id(),
        definition.version().hash().hex(),
        next.bar(),
        action,
        units > 0,
        Math.abs(units),
        next.price(),
        loss,
        profit,
        needs);
  }

  private List<OrderLedger.Entry> send(List<Order> due) {
    List<OrderLedger.Entry> sent = new ArrayList<>();
    for (Order order : due) {
      boolean filled =
          order.needs() == 0
              || ledger.entries().get(order.needs() - 1).state() == OrderLedger.State.FILLED;
      if (!filled || halts.why(definition.folder()).isPresent()) {
        break;
      }
      ledger.sending(order, now());
      note(order, target.send(order));
      sent.add(ledger.entries().get(order.sequence() - 1));
    }
    return sent;
  }

  private List<Finding> check(PaperTest test, boolean due) {
    return bounds.check(
        test,
        target.health(),
        now(),
        session.workspace().project().zone(),
        due,
        ledger.held(),
        !ledger.unsettled().isEmpty());
  }

  private static String broken(List<Finding> findings) {
    return findings.stream()
        .filter(each -> !each.holds())
        .map(each -> each.condition() + " " + each.found() + ", allowed " + each.wanted())
        .collect(Collectors.joining("; "));
  }

  private void stop(String why) {
    halts.put(definition.id(), definition.folder(), why);
    record("stopped", Map.of("reason", why));
  }

  private void rehearsed(List<Order> due, List<Finding> findings) {
    if (target.real()) {
      record(
          Deploy.REHEARSED,
          Json.fields(
              "orders",
              due.stream().map(Order::json).toList(),
              "bounds",
              findings.stream().map(Finding::json).toList()));
    }
  }

  /// Notes once that this version is what this place follows from now on.
  private void begin() {
    boolean running =
        trail.lines().stream()
            .filter(line -> line.word("action").orElse("").equals(Deploy.DEPLOYED))
            .filter(line -> line.word("execution").orElse("").equals(place.id()))
            .reduce((first, second) -> second)
            .filter(line -> Deploy.says(line, Deploy.DEPLOYED, definition, place))
            .isPresent();
    if (!running) {
      Map<String, Object> more = new LinkedHashMap<>();
      more.put("type", place.type());
      more.put("dataset", bench.data().dataset().id());
      more.put("datasetSha256", bench.data().sha256());
      more.put("engine", Engine.of(bench.strategy()));
      more.put("parameters", bench.strategy().values());
      more.put("bounds", bounds.json());
      new AuditBook(session).commit().ifPresent(commit -> more.put("commit", commit));
      record(Deploy.DEPLOYED, more);
    }
  }

  private void record(String action, Map<String, ?> more) {
    Map<String, Object> deed = new LinkedHashMap<>();
    deed.put("strategy", definition.id());
    deed.put("action", action);
    deed.put("version", definition.version().hash().hex());
    deed.put("execution", place.id());
    deed.putAll(more);
    trouble =
        new AuditBook(session).add(definition.id(), definition.folder(), deed).or(() -> trouble);
  }

  private Instant now() {
    return session.clock().instant();
  }
}
