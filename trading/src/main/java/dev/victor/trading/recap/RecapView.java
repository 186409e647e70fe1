package dev.victor.trading.recap;

import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.report.Figures;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What the template `journal-day` may use: every figure already written, nothing that must stay
/// hidden.
final class RecapView {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private RecapView() {}

  static Map<String, Object> of(Recap recap, Account account, Redaction redaction, String picture) {
    MetaTraderMetrics metrics = recap.metrics();
    Map<String, Object> view = new HashMap<>();
    view.put("day", Figures.day(recap.day()));
    view.put("zone", recap.zone().getId());
    view.put("account", Redaction.name(account));
    view.put("currency", recap.report().currency());
    view.put("money", redaction.moneyShown());
    view.put("net", redaction.result(metrics.netProfit()));
    view.put("trades", recap.tradesInWords());
    view.put("won", Figures.count(metrics.won()));
    view.put("lost", Figures.count(metrics.lost()));
    view.put("winRate", Figures.ratio(metrics.winRatePercent()) + " %");
    view.put(
        "profitFactor",
        metrics.withoutLoss() ? "nothing was lost" : Figures.ratio(metrics.profitFactor()));
    view.put("grossProfit", redaction.amount(metrics.grossProfit()));
    view.put("grossLoss", redaction.amount(metrics.grossLoss()));
    view.put("payoff", redaction.average(metrics.expectedPayoff()));
    view.put("best", redaction.amount(metrics.largestProfit()));
    view.put("worst", redaction.amount(metrics.largestLoss()));
    view.put("commission", redaction.amount(recap.report().commission()));
    view.put("swap", redaction.amount(recap.report().swap()));
    view.put("deepest", RecapPicture.deepest(metrics, redaction));
    view.put("trust", recap.trust().words());
    view.put("picture", picture);
    view.put(
        "list", recap.trades().stream().map(trade -> row(trade, recap.zone(), redaction)).toList());
    return view;
  }

  private static Map<String, Object> row(RecapTrade trade, ZoneId zone, Redaction redaction) {
    return Map.of(
        "opened", opened(trade, zone),
        "closed", clock(trade.closed(), zone),
        "symbol", trade.symbol(),
        "side", side(trade),
        "volume", redaction.moneyShown() ? trade.volume().toPlainString() : "",
        "result", redaction.amount(trade.result()),
        "held", held(trade));
  }

  /// When the position was opened, with the day when that was another one.
  static String opened(RecapTrade trade, ZoneId zone) {
    return trade
        .opened()
        .map(start ->
            start.atZone(zone).toLocalDate().equals(trade.closed().atZone(zone).toLocalDate())
                ? clock(start, zone)
                : DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH)
                    .format(start.atZone(zone)))
        .orElse("\u2013");
  }

  static String held(RecapTrade trade) {
    return trade.held().map(Figures::duration).orElse("\u2013");
  }

  static String side(RecapTrade trade) {
    return trade.direction() == Direction.LONG ? "long" : "short";
  }

  private static String clock(Instant time, ZoneId zone) {
    return CLOCK.format(time.atZone(zone));
  }
}
