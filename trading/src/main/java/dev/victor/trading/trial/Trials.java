package dev.victor.trading.trial;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.Node;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.audit.AuditAnchor;
import dev.victor.trading.audit.AuditLine;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.backtest.Statistics;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.strategy.Definition;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was tried of one strategy, of every version of it and on every dataset. Choices are known
/// one by one; of a plan with very many, their number and spread, once for each plan.
public final class Trials {

  /// More of one plan are not named one by one.
  private static final int MOST_NAMED = 1_000;

  private static final String NONE = "none";

  private final AuditTrail trail;
  private final Set<String> known = new HashSet<>();
  private final Spread spread = new Spread();
  private long count;

  private Trials(AuditTrail trail) {
    this.trail = trail.sound();
    trail.lines().forEach(this::read);
  }

  /// What was tried, as its file tells.
  ///
  /// @throws BadInput when a line of it was changed
  public static Trials of(Workspace workspace, Definition definition) {
    return new Trials(AuditTrail.ofTrials(workspace, definition.id(), definition.folder()));
  }

  /// The same, after the last promotion and git were asked whether lines were cut off.
  ///
  /// @throws BadInput when they were
  public static Trials whole(Session session, Definition definition) {
    Workspace workspace = session.workspace();
    Trials trials = of(workspace, definition);
    AuditTrail deeds = AuditTrail.of(workspace, definition.id(), definition.folder());
    Optional<AuditTrail.Flaw> flaw =
        AuditAnchor.of(session.environment(), workspace)
            .flatMap(anchor -> anchor.missing(trials.trail))
            .or(() -> trials.missing(deeds));
    flaw.ifPresent(found -> {
      throw new BadInput(
          trials.trail.name() + ":" + found.line(),
          found.what(),
          "bring the file back: git log -p -- " + trials.trail.name());
    });
    return trials;
  }

  /// The first line that a promotion rests on and that is not there any more.
  private Optional<AuditTrail.Flaw> missing(AuditTrail deeds) {
    for (AuditLine deed : deeds.lines()) {
      int line =
          number(deed.content(), "evidence", "trials", "lines").map(Number::intValue).orElse(0);
      String hash = word(deed.content(), "evidence", "trials", "head");
      if (line > trail.lines().size()) {
        return Optional.of(
            new AuditTrail.Flaw(
                trail.lines().size() + 1, "is missing: a promotion counted " + line + " lines"));
      }
      if (line > 0 && !trail.lines().get(line - 1).hash().equals(hash)) {
        return Optional.of(new AuditTrail.Flaw(line, "is not the one that a promotion counted"));
      }
    }
    return Optional.empty();
  }

  private void read(AuditLine line) {
    String where = where(line.word("version").orElse(""), line.word("datasetSha256").orElse(""));
    if (line.content().at("tried").orElse(null) instanceof Node.Fields(var values, var _)) {
      values.forEach((key, field) -> {
        if (known.add(where + key)) {
          count++;
          if (field.value() instanceof Node.Figure(var sharpe, var _)) {
            spread.add(sharpe.doubleValue());
          }
        }
      });
    } else if (known.add(where + line.word("plan").orElse(""))) {
      count += number(line.content(), "count").map(Number::longValue).orElse(0L);
      spread.add(
          number(line.content(), "valued").map(Number::longValue).orElse(0L),
          number(line.content(), "mean").map(Number::doubleValue).orElse(0.0),
          number(line.content(), "squares").map(Number::doubleValue).orElse(0.0));
    }
  }

  private static String where(String version, String dataset) {
    return version + " " + dataset + " ";
  }

  private static Optional<BigDecimal> number(Node node, Object... path) {
    return node.at(path)
        .flatMap(found ->
            found instanceof Node.Figure figure ? Optional.of(figure.value()) : Optional.empty());
  }

  private static String word(Node node, Object... path) {
    return node.at(path).map(Node::plain).map(String::valueOf).orElse("");
  }

  /// Adds what was tried now and is not known yet; nothing is written where all of it is.
  ///
  /// @param plan hash of what was to be tried, for when there is too much to name
  /// @return all that was tried
  public Trials with(Session session, Workbench bench, String plan, List<Trial> tried) {
    String version = bench.definition().version().hash().hex();
    String where = where(version, bench.data().sha256());
    Map<String, Object> deed = new LinkedHashMap<>();
    deed.put("strategy", bench.definition().id());
    deed.put("action", "tried");
    deed.put("version", version);
    deed.put("dataset", bench.data().dataset().id());
    deed.put("datasetSha256", bench.data().sha256());
    if (tried.size() > MOST_NAMED) {
      if (known.contains(where + plan)) {
        return this;
      }
      summed(plan, tried, deed);
    } else {
      Map<String, Object> fresh = fresh(where, tried);
      if (fresh.isEmpty()) {
        return this;
      }
      deed.put("tried", fresh);
    }
    return new Trials(
        AuditTrail.appendTrials(
            session.workspace(),
            bench.definition().id(),
            bench.definition().folder(),
            session.clock().instant(),
            deed));
  }

  private Map<String, Object> fresh(String where, List<Trial> tried) {
    Map<String, Object> fresh = new LinkedHashMap<>();
    for (Trial trial : tried) {
      String key = trial.key();
      if (!known.contains(where + key)) {
        fresh.put(key, Double.isFinite(trial.sharpe()) ? BigDecimal.valueOf(trial.sharpe()) : NONE);
      }
    }
    return fresh;
  }

  private static void summed(String plan, List<Trial> tried, Map<String, Object> deed) {
    Spread sum = new Spread();
    tried.stream().mapToDouble(Trial::sharpe).filter(Double::isFinite).forEach(sum::add);
    deed.put("plan", plan);
    deed.put("count", tried.size());
    deed.put("valued", sum.count());
    deed.put("mean", BigDecimal.valueOf(sum.mean()));
    deed.put("squares", BigDecimal.valueOf(sum.squares()));
  }

  /// Notes the last line in git, out of reach of whoever edits the file alone.
  ///
  /// @return why git could not, if it could not
  public Optional<String> anchor(Session session) {
    return AuditAnchor.of(session.environment(), session.workspace())
        .flatMap(anchor -> anchor.note(trail));
  }

  /// How many choices were tried, one at least.
  public long count() {
    return Math.max(1, count);
  }

  /// How sure it is that a run is not the luckiest of these.
  public DeflatedSharpe deflated(Statistics run) {
    return DeflatedSharpe.of(run, count(), spread.variance());
  }

  /// What a promotion keeps of them.
  public Map<String, Object> evidence() {
    Map<String, Object> evidence = new LinkedHashMap<>();
    evidence.put("count", count());
    evidence.put("lines", trail.lines().size());
    evidence.put("head", trail.head());
    return evidence;
  }
}
