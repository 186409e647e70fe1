package dev.victor.trading.deploy;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.trading.order.Order;
import dev.victor.trading.order.OrderLedger;
import dev.victor.trading.paper.PaperTest;
import dev.victor.trading.report.Figures;
import dev.victor.trading.stage.Finding;
import dev.victor.trading.stage.Stage;
import dev.victor.trading.strategy.Definition;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `strategy deploy` answers.
///
/// @param definition the strategy
/// @param stage where the version stands
/// @param place where orders go
/// @param test what the version made of new bars, when any count
/// @param held units open at the target
/// @param orders of this pass; of a dry run, those that would be sent
/// @param unsettled orders of which nobody knows
/// @param findings every limit
/// @param stopped why nothing is sent, when nothing is
/// @param rehearsal whether nothing was sent
/// @param trouble why git could not note the end of the trail, if it could not
public record DeployOutcome(
    Definition definition,
    Stage stage,
    Place place,
    Optional<PaperTest> test,
    double held,
    List<OrderLedger.Entry> orders,
    List<Order> unsettled,
    List<Finding> findings,
    Optional<String> stopped,
    boolean rehearsal,
    Optional<String> trouble)
    implements Outcome {

  /// Copies the lists.
  public DeployOutcome {
    orders = List.copyOf(orders);
    unsettled = List.copyOf(unsettled);
    findings = List.copyOf(findings);
  }

  @Override
  public ExitCode exit() {
    boolean refused = orders.stream().anyMatch(entry -> entry.state() == OrderLedger.State.REFUSED);
    return stopped.isPresent() || refused || !unsettled.isEmpty()
        ? ExitCode.CHECK_FAILED
        : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    console.line(
        definition.id()
            + "@"
            + definition.version().brief()
            + "  "
            + stage.word()
            + "  to "
            + place.id()
            + ", "
            + (held == 0 ? "nothing" : Figures.tick(BigDecimal.valueOf(held)))
            + " open");
    for (OrderLedger.Entry entry : orders) {
      console.line("  " + words(entry.order()) + "  " + state(console, entry));
    }
    if (test.isEmpty()) {
      console.line("  no bar yet that came after this version was promoted");
    } else if (orders.isEmpty() && stopped.isEmpty()) {
      console.line("  nothing to do after the last bar");
    }
    for (Order order : unsettled) {
      console.line(
          console.in(Tone.BAD, "  order " + order.sequence() + " has no answer")
              + ": it is not sent again; look at the account, then --settle "
              + order.sequence()
              + "=filled or =refused");
    }
    stopped.ifPresent(why ->
        console.line(
            console.in(Tone.BAD, "  stopped")
                + ": "
                + why
                + "; when that is mended: victor strategy halt "
                + definition.id()
                + " --clear --reason …"));
    Table table = new Table(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    for (Finding each : findings) {
      table.row(
          each.condition(),
          each.wanted(),
          each.found(),
          each.holds() ? console.in(Tone.GOOD, "holds") : console.in(Tone.BAD, "does not hold"));
    }
    console.table(2, table);
    if (rehearsal) {
      console.remark("nothing was sent: this was --dry-run");
    }
    trouble.ifPresent(why -> console.remark("git did not note the end of the trail: " + why));
  }

  private static String words(Order order) {
    return order.sequence()
        + "  "
        + order.action().word()
        + "  "
        + (order.buy() ? "buy " : "sell ")
        + Figures.tick(BigDecimal.valueOf(order.units()))
        + " @ about "
        + Figures.tick(BigDecimal.valueOf(order.price()));
  }

  private String state(Console console, OrderLedger.Entry entry) {
    if (rehearsal) {
      return "would be sent";
    }
    return switch (entry.state()) {
      case FILLED -> console.in(Tone.GOOD, "filled");
      case REFUSED -> console.in(Tone.BAD, "refused") + ": " + entry.note();
      case SENDING -> console.in(Tone.BAD, "no answer");
      case GONE -> "ended";
    };
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("strategy", definition.id());
    json.put("version", definition.version().hash().hex());
    json.put("stage", stage.word());
    json.put("execution", place.id());
    json.put("type", place.type());
    json.put("held", BigDecimal.valueOf(held));
    json.put("orders", orders.stream().map(this::json).toList());
    json.put("unsettled", unsettled.stream().map(Order::json).toList());
    json.put("bounds", findings.stream().map(Finding::json).toList());
    stopped.ifPresent(why -> json.put("stopped", why));
    json.put("sent", !rehearsal);
    return json;
  }

  private Map<String, Object> json(OrderLedger.Entry entry) {
    Map<String, Object> json = entry.order().json();
    json.put("state", rehearsal ? "would-be-sent" : entry.state().word());
    return json;
  }
}
