package dev.victor.trading.strategy;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import dev.victor.core.json.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What `strategy.json` says.
///
/// @param id unique among strategies
/// @param title in a few words
/// @param hypothesis why it should work
/// @param dataset id of the one it is tested on
/// @param source files that its logic lives in, if it lives elsewhere
/// @param signals numbers that something else makes; none when null
/// @param parameters numbers it is tuned by
/// @param constraints what must hold between them
/// @param indicators by name
/// @param longRules when to buy; never when null
/// @param shortRules when to sell short; never when null
/// @param stops of both directions
/// @param execution how signals become fills
public record Strategy(
    String id,
    @Nullable String title,
    @Nullable String hypothesis,
    String dataset,
    List<String> source,
    @Nullable SignalColumns signals,
    Map<String, Parameter> parameters,
    List<Constraint> constraints,
    Map<String, IndicatorUse> indicators,
    @Nullable Rules longRules,
    @Nullable Rules shortRules,
    @Nullable Stops stops,
    ExecutionTerms execution) {

  /// Copies what may change.
  public Strategy {
    source = List.copyOf(source);
    constraints = List.copyOf(constraints);
  }

  /// Declares the file.
  static Strategy read(Block in) {
    var _ = in.optional("$schema", Kind.text(), "for editors");
    return new Strategy(
        in.required("id", idKind(), "unique among strategies"),
        in.optional("title", Kind.text(200), "in a few words"),
        in.optional("hypothesis", Kind.text(2000), "why it should work"),
        in.required("dataset", idKind(), "id of a dataset of project.json"),
        in.list("source", Kind.text(400), "files that its logic lives in"),
        in.optional(
            "signals", Kind.block(SignalColumns::read), "numbers that something else makes"),
        in.map("parameters", Kind.block(Parameter::read), "numbers it is tuned by"),
        in.list("constraints", Kind.text(200).as(Constraint::new), "what holds between them"),
        in.map("indicators", IndicatorUse.kind(), "by a name of your own"),
        in.optional("long", Kind.block(Rules::read), "when to buy"),
        in.optional("short", Kind.block(Rules::read), "when to sell short"),
        in.optional("stops", Kind.block(Stops::read), "what closes without a condition"),
        in.required("execution", Kind.block(ExecutionTerms::read), "how signals become fills"));
  }

  /// The JSON Schema (2020-12) of `strategy.json`, from the declarations that read it.
  public static Map<String, Object> schema() {
    return Schema.document(
        "urn:victor:strategy:1",
        "strategy.json of victor",
        Strategy::read,
        Map.of(
            Condition.NAME,
            Condition.kind(),
            Operand.NAME,
            Operand.written(),
            Scalar.NAME,
            Scalar.written()));
  }

  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

  /// What strategies and datasets are known by; it becomes the name of files.
  static Kind<String> idKind() {
    return Kind.text(ID, "an id of letters, digits, dots and dashes");
  }

  /// Whether a strategy can be known by a word.
  public static boolean isId(String word) {
    return word.matches(ID);
  }

  /// The files it is made of besides its definition.
  public List<String> files() {
    return signals == null
        ? source
        : Stream.concat(source.stream(), Stream.of(signals.file())).distinct().toList();
  }

  /// The parameters as they are in use.
  public Map<String, BigDecimal> values() {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    parameters.forEach((name, parameter) -> values.put(name, parameter.value()));
    return values;
  }

  /// The same with costs times a factor: what they would have done.
  public Strategy costing(BigDecimal factor) {
    return executed(execution.costing(factor));
  }

  /// The same for bars that go on: the last one is not the end, so what is open stays open.
  public Strategy openEnded() {
    return executed(execution.openEnded());
  }

  private Strategy executed(ExecutionTerms terms) {
    return new Strategy(
        id,
        title,
        hypothesis,
        dataset,
        source,
        signals,
        parameters,
        constraints,
        indicators,
        longRules,
        shortRules,
        stops,
        terms);
  }

  /// The stops of one direction.
  public Stops stopsOf(Rules rules) {
    return Optional.ofNullable(rules.stops())
        .or(() -> Optional.ofNullable(stops))
        .orElse(Stops.NONE);
  }
}
