package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.deploy.Advisor;
import dev.victor.trading.deploy.Deploy;
import dev.victor.trading.forward.BarSources;
import java.time.Duration;
import java.util.Optional;

/// `victor strategy deploy`: what a strategy wants goes to a target.
final class StrategyDeployCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "The strategy; the only one when there is one.").of(Value.STRATEGY);
  private final Argument<Optional<String>> target =
      takes
          .text("--target", "EXECUTION", "One of project.json, or paper, mt5-bridge, webhook.")
          .of(Value.EXECUTION);
  private final Argument<Optional<String>> from =
      takes.text("--from", "PATH", "A CSV file of new bars, or a folder of them.").of(Value.FILE);
  private final Argument<Optional<String>> candles =
      takes
          .text("--candles", "SYMBOL", "The bars that journal.candles names for a symbol.")
          .of(Value.CANDLES);
  private final Argument<Boolean> yes =
      takes.flag("--yes", "Agree to real orders without being asked.");
  private final Argument<Integer> patience =
      takes.whole("--wait", "S", 0, 600, 10, "Seconds for the target to answer; 10 unless said.");
  private final Argument<Optional<String>> settle =
      takes.text("--settle", "N=filled|refused", "What became of an order without an answer.");
  private final Argument<Boolean> watch =
      takes.flag("--watch", "Pass after pass, until Ctrl-C or a stop.");
  private final Argument<Integer> interval =
      takes.whole("--interval", "S", 1, 86_400, 60, "Seconds between two passes; 60 unless said.");
  private final Argument<Optional<String>> advisor =
      takes
          .text("--advisor", "FILE", "Write our expert advisor's source there, and do no more.")
          .of(Value.FILE);
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Show what would be sent; a real target wants that first.");

  StrategyDeployCommand() {
    takes
        .example("victor strategy deploy sma-cross", "one pass on paper")
        .example("victor strategy deploy sma-cross --target mt --dry-run", "what would be sent")
        .example("victor strategy deploy sma-cross --target mt --yes", "one pass with real orders")
        .example("victor strategy deploy --advisor VictorBridge.mq5", "for MetaEditor");
  }

  @Override
  public Outcome run(Session session) {
    if (advisor.value().isPresent()) {
      return Advisor.write(session.environment().resolve(advisor.value().get()), dryRun.value());
    }
    Deploy.Request request =
        new Deploy.Request(
            id.value(),
            target.value(),
            new BarSources.Wish(from.value(), candles.value()),
            dryRun.value(),
            yes.value(),
            Duration.ofSeconds(patience.value()),
            settle.value());
    Deploy deploy = new Deploy(session);
    return watch.value() && !dryRun.value()
        ? deploy.watch(request, Duration.ofSeconds(interval.value()), takes.json.value())
        : deploy.once(request);
  }
}
