package dev.victor.git.ship;

import dev.victor.core.command.Outcome;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.git.branch.CommitMessages;
import dev.victor.git.branch.Refusal;
import dev.victor.git.look.Look;
import dev.victor.git.operation.Desk;
import dev.victor.git.operation.Operation;
import dev.victor.git.plan.Plan;
import dev.victor.git.report.Refused;
import java.util.List;
import java.util.Optional;

/// Ships a finished branch. Where the trunk is the base, it gets in there as one commit; in gitflow
/// a feature gets into the development branch, a release or hotfix into both, with a tag.
public final class Ship {

  private final Desk desk;
  private final CommitMessages messages;
  private final ShipOptions options;

  /// A ship at one repository.
  public Ship(Desk desk, CommitMessages messages, ShipOptions options) {
    this.desk = desk;
    this.messages = messages;
    this.options = options;
  }

  /// Does it, unless the policy does not allow the message.
  public Outcome run() {
    if (options.push() && options.offline()) {
      throw new UsageError(
          "victor git ship", "--push and --offline exclude each other", "choose one");
    }
    Optional<Refusal> refusal = options.message().flatMap(messages::check);
    if (refusal.isPresent()) {
      return new Refused(List.of(refusal.get()));
    }
    try {
      return new Operation(desk, "ship").run(options.offline(), options.rehearse(), this::plan);
    } catch (NotConventional found) {
      return new Refused(List.of(found.refusal()));
    }
  }

  private Plan plan(Look look) {
    Strategy strategy =
        options
            .strategy()
            .or(() ->
                look.config()
                    .one("victor.ship")
                    .map(name -> Strategy.named(name, "git config victor.ship")))
            .orElse(Strategy.SQUASH);
    Shipment shipment = Shipment.of(desk, look, options.branch());
    Cargo cargo = new Cargo(desk.git(), messages, options.message());
    return new ShipPlanner(look, shipment, strategy, cargo, options).plan();
  }

  /// The message that a branch's commits lead to is not what the policy wants.
  static final class NotConventional extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    NotConventional(Refusal refusal) {
      super(refusal.what(), null, false, false);
      this.refusal = refusal;
    }

    Refusal refusal() {
      return refusal;
    }
  }

  /// Nothing tells where a branch should go.
  static BadInput noTarget(String branch) {
    return new BadInput(
        branch,
        "nothing tells which branch it is based on",
        "say it: git config victor.trunk NAME");
  }
}
