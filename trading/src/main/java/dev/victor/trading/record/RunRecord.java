package dev.victor.trading.record;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.ContentHash;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.trading.backtest.Engine;
import dev.victor.trading.backtest.EquityHash;
import dev.victor.trading.backtest.Simulation;
import dev.victor.trading.backtest.StatisticsJson;
import dev.victor.trading.backtest.TradesHash;
import dev.victor.trading.backtest.Workbench;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Everything that went into a run, and what came of it, as one line of JSON. The id is the hash of
/// that line: the same run has the same id whenever and wherever it is made.
///
/// @param id by which it is known
/// @param at when it was first made
/// @param body the line
/// @param content what it says
public record RunRecord(String id, String at, String body, Node content) {

  private static final Pattern FILE =
      Pattern.compile(
          "\\{\"id\":\"([0-9a-f]{64})\",\"at\":\"([0-9TZ:.+-]{1,40})\",\"run\":(\\{.*\\})\\}\\n?");

  /// The record of a run.
  ///
  /// @param code what git knows of it
  public static RunRecord of(
      Workbench bench,
      Map<String, BigDecimal> parameters,
      Simulation.Result result,
      Optional<CodeState> code,
      Instant at) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("strategy", bench.definition().id());
    run.put("version", bench.definition().version().hash().hex());
    run.put("definition", bench.definition().version().canonical());
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("id", bench.data().dataset().id());
    dataset.put("sha256", bench.data().sha256());
    dataset.put("rows", bench.data().bars().size());
    dataset.put("zone", bench.data().zone().getId());
    run.put("dataset", dataset);
    run.put("engine", Engine.of(bench.strategy()));
    run.put("java", Runtime.version().feature());
    run.put("parameters", parameters);
    code.ifPresent(state -> {
      run.put("commit", state.commit());
      run.put("dirty", state.dirty());
    });
    run.put("tradesSha256", TradesHash.of(result.run()).hex());
    run.put("equitySha256", EquityHash.of(result.run()).hex());
    run.put("results", StatisticsJson.of(result.statistics()));
    String body = Json.line(run);
    return new RunRecord(ContentHash.of(body).hex(), at.toString(), body, parse(body, "run"));
  }

  /// A record as it stands in a file.
  ///
  /// @throws BadInput when it is none
  static RunRecord read(byte[] bytes, String name) {
    Matcher file = FILE.matcher(new String(bytes, StandardCharsets.UTF_8));
    if (!file.matches()) {
      throw new BadInput(name, "is no record of a run", "bring the file back, or remove it");
    }
    return new RunRecord(file.group(1), file.group(2), file.group(3), parse(file.group(3), name));
  }

  private static Node parse(String body, String name) {
    return JsonFile.parse(body.getBytes(StandardCharsets.UTF_8), name).root();
  }

  /// What its file holds.
  String text() {
    return "{\"id\":\"" + id + "\",\"at\":\"" + at + "\",\"run\":" + body + "}\n";
  }

  /// Whether it says what it said when it was made.
  boolean intact() {
    return ContentHash.of(body).hex().equals(id);
  }

  /// The id as people read and type it.
  public String brief() {
    return id.substring(0, 7);
  }

  /// A number at a path; nothing where there is none.
  Optional<BigDecimal> figure(Object... path) {
    return content.at(path).orElse(null) instanceof Node.Figure(var value, var _)
        ? Optional.of(value)
        : Optional.empty();
  }

  /// A text of it; empty where there is none.
  ///
  /// @param path keys from the outermost
  public String word(Object... path) {
    return content.at(path).map(Node::plain).map(RunRecord::plain).orElse("");
  }

  private static String plain(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }

  /// The parameters it was made with.
  Map<String, BigDecimal> parameters() {
    Map<String, BigDecimal> parameters = new LinkedHashMap<>();
    if (content.at("parameters").orElse(null) instanceof Node.Fields(var values, var _)) {
      values.forEach((name, field) -> {
        if (field.value() instanceof Node.Figure(var value, var _)) {
          parameters.put(name, value);
        }
      });
    }
    return parameters;
  }
}
