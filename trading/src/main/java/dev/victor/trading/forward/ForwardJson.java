package dev.victor.trading.forward;

import dev.victor.trading.backtest.StatisticsJson;
import dev.victor.trading.backtest.Trade;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.paper.PaperTest;
import dev.victor.trading.stage.Finding;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A forward test for scripts.
final class ForwardJson {

  private ForwardJson() {}

  static Map<String, Object> of(ForwardOutcome outcome) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("strategy", outcome.bench().definition().id());
    json.put("version", outcome.bench().definition().version().hash().hex());
    json.put("stage", outcome.stage().word());
    outcome.source().ifPresent(source -> json.put("source", source));
    outcome
        .arrivals()
        .ifPresent(arrivals -> {
          Map<String, Object> came = new LinkedHashMap<>();
          came.put("added", arrivals.added());
          came.put("known", arrivals.known());
          came.put("open", arrivals.open());
          json.put("bars", came);
        });
    json.put("days", outcome.test().map(PaperTest::days).orElse(0));
    outcome.test().ifPresent(test -> json.put("paper", paper(test)));
    outcome.stage().next().ifPresent(next -> json.put("next", next.word()));
    json.put("gate", outcome.gate().stream().map(Finding::json).toList());
    json.put("written", !outcome.rehearsal());
    return json;
  }

  private static Map<String, Object> paper(PaperTest test) {
    Map<String, Object> json = test.evidence();
    json.putAll(StatisticsJson.of(test.result().statistics()));
    json.put(
        "closed", test.result().run().trades().stream().map(each -> trade(each, test)).toList());
    Map<String, Object> open = new LinkedHashMap<>();
    open.put("units", number(test.result().run().openUnits()));
    if (test.result().run().openUnits() != 0) {
      open.put("price", number(test.result().run().openPrice()));
    }
    json.put("position", open);
    return json;
  }

  private static Map<String, Object> trade(Trade trade, PaperTest test) {
    Bars bars = test.bars();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("side", trade.units() > 0 ? "long" : "short");
    json.put("units", number(Math.abs(trade.units())));
    json.put("entry", Instant.ofEpochMilli(bars.start(trade.entryBar())).toString());
    json.put("entryPrice", number(trade.entryPrice()));
    json.put("exit", Instant.ofEpochMilli(bars.start(trade.exitBar())).toString());
    json.put("exitPrice", number(trade.exitPrice()));
    json.put("commission", number(trade.commission()));
    json.put("result", number(trade.result()));
    json.put("by", trade.exit().name().toLowerCase(Locale.ROOT));
    return json;
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value);
  }
}
