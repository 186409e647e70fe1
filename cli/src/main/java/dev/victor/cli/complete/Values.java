package dev.victor.cli.complete;

import dev.victor.core.command.Value;
import dev.victor.core.failure.Failure;
import dev.victor.core.workspace.Environment;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The values there are of a kind. What cannot be read has none.
final class Values {

  private final Environment world;

  Values(Environment world) {
    this.world = world;
  }

  /// What may be offered for a value of which `word` was typed.
  ///
  /// @param choices the words that are meant, or the ends of the names of files
  Offer of(Value kind, List<String> choices, String word) {
    try {
      if (kind == Value.FILE || kind == Value.FOLDER) {
        return new FileNames(world).offer(word, kind == Value.FOLDER, choices);
      }
      List<Candidate> all = new ArrayList<>(Candidate.of(choices));
      all.addAll(there(kind));
      return new Offer("", all);
    } catch (Failure | UncheckedIOException e) {
      return Offer.NOTHING;
    }
  }

  private List<Candidate> there(Value kind) {
    return switch (kind) {
      case ANY, FILE, FOLDER -> List.of();
      case BRANCH -> new GitNames(world).branches();
      case REVISION -> new GitNames(world).revisions();
      case DOCUMENT -> project().documents();
      case POST -> project().posts();
      case METRIC -> project().ids("metrics", "label");
      case ACCOUNT -> project().ids("accounts", "broker");
      case CHANNEL -> project().ids("channels", "type");
      case MODEL -> project().ids("models", "entry");
      case DATASET -> project().ids("datasets", "path");
      case EXECUTION -> project().ids("executions", "type");
      case CANDLES -> project().keys("journal", "candles");
      case STRATEGY -> strategies().ids();
      case DATASET_VERSION -> project().datasetVersions();
      case STRATEGY_VERSION -> strategies().versions();
      case RUN -> strategies().runs();
      case DAY -> project().days(world.clock(), 8);
      case PERIOD -> PERIODS;
    };
  }

  private static final List<Candidate> PERIODS =
      List.of(
          Candidate.of("today"),
          Candidate.of("yesterday"),
          new Candidate("week", "since Monday"),
          new Candidate("month", "since the first"),
          Candidate.of("quarter"),
          Candidate.of("year"),
          Candidate.of("all"));

  private ProjectIds project() {
    return ProjectIds.of(world);
  }

  private StrategyNames strategies() {
    return new StrategyNames(project());
  }
}
