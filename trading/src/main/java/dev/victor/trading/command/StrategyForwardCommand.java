package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.forward.BarSources;
import dev.victor.trading.forward.Forward;
import java.time.Duration;
import java.util.Optional;

/// `victor strategy forward`: the same engine on new bars, without money.
final class StrategyForwardCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "The strategy; the only one when there is one.").of(Value.STRATEGY);
  private final Argument<Optional<String>> from =
      takes.text("--from", "PATH", "A CSV file of bars, or a folder of them.").of(Value.FILE);
  private final Argument<Optional<String>> candles =
      takes
          .text("--candles", "SYMBOL", "The bars that journal.candles names for a symbol.")
          .of(Value.CANDLES);
  private final Argument<Boolean> watch =
      takes.flag("--watch", "Look again and again, until Ctrl-C.");
  private final Argument<Integer> interval =
      takes.whole("--interval", "S", 1, 86_400, 60, "Seconds between two looks; 60 unless said.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Show what the bars would do, and keep none.");

  StrategyForwardCommand() {
    takes
        .example("victor strategy forward sma-cross", "one pass: new bars, trades, what is lacking")
        .example("victor strategy forward sma-cross --from bars.csv", "bars of this file")
        .example("victor strategy forward sma-cross --watch", "as they come, until Ctrl-C");
  }

  @Override
  public Outcome run(Session session) {
    Forward.Request request =
        new Forward.Request(
            id.value(), new BarSources.Wish(from.value(), candles.value()), dryRun.value());
    Forward forward = new Forward(session);
    return watch.value() && !dryRun.value()
        ? forward.watch(request, Duration.ofSeconds(interval.value()), takes.json.value())
        : forward.once(request);
  }
}
