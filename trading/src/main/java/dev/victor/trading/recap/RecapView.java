package dev.victor.trading.recap;

import dev.victor.core.fact.Stretch;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Note;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.note.NoteWords;
import dev.victor.trading.report.Figures;
import dev.victor.trading.rule.Breach;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the templates `journal-day` and `journal-stretch` may use: every figure already written,
/// nothing that must stay hidden.
final class RecapView {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private RecapView() {}

  static Map<String, Object> of(
      Recap recap, Account account, Redaction redaction, Optional<String> picture) {
    MetaTraderMetrics metrics = recap.metrics();
    Map<String, Object> view = new HashMap<>();
    view.put("day", recap.title());
    view.put("stretch", recap.stretch().word());
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
    view.put("pictured", picture.isPresent());
    view.put("picture", picture.orElse(""));
    view.put("funded", redaction.funded());
    boolean risked = recap.trades().stream().anyMatch(trade -> trade.multiple().isPresent());
    view.put("risked", risked);
    view.put(
        "list", recap.trades().stream().map(trade -> row(trade, recap.zone(), redaction)).toList());
    view.put("days", recap.days().stream().map(day -> day(day, redaction)).toList());
    reflect(view, recap, redaction);
    return view;
  }

  private static Map<String, Object> row(RecapTrade trade, ZoneId zone, Redaction redaction) {
    Map<String, Object> row = new HashMap<>();
    row.put("number", trade.place().map(String::valueOf).orElse(""));
    row.put("opened", opened(trade, zone));
    row.put("closed", clock(trade.closed(), zone));
    row.put("symbol", trade.symbol());
    row.put("side", side(trade));
    row.put("volume", redaction.moneyShown() ? trade.volume().toPlainString() : "");
    row.put("result", redaction.amount(trade.result()));
    row.put("multiple", multiple(trade));
    row.put("held", held(trade));
    return row;
  }

  private static Map<String, Object> day(RecapDay day, Redaction redaction) {
    MetaTraderMetrics metrics = day.metrics();
    return Map.of(
        "day", WEEKDAY.format(day.day()),
        "trades", Figures.count(metrics.trades()),
        "won", Figures.count(metrics.won()),
        "result", redaction.amount(metrics.netProfit()),
        "deepest", redaction.amount(metrics.drawdown().maximal().negate()));
  }

  private static void reflect(Map<String, Object> view, Recap recap, Redaction redaction) {
    Reflection reflection = recap.reflection();
    List<Map<String, Object>> broken = new ArrayList<>();
    for (Breach breach : reflection.breaches()) {
      broken.add(
          Map.of(
              "day", Figures.day(breach.day()),
              "rule", breach.rule(),
              "evidence", redaction.moneyShown() ? breach.evidence() : breach.shared()));
    }
    view.put("broken", broken);
    view.put("anyBroken", !broken.isEmpty());
    view.put("rulesKept", reflection.ruled() && broken.isEmpty());
    List<Map<String, Object>> notes =
        redaction.notesShown()
            ? reflection.notes().stream().map(note -> note(note, recap)).toList()
            : List.of();
    view.put("notes", notes);
    view.put("anyNote", !notes.isEmpty());
    boolean asked = !reflection.answered();
    view.put("asked", asked);
    view.put(
        "questions",
        asked ? Questions.of(recap, trade -> named(trade, recap.zone(), redaction)) : List.of());
  }

  /// A note without the broker's number of its trade.
  private static Map<String, Object> note(Note note, Recap recap) {
    String day = recap.stretch() == Stretch.DAY ? "The day" : Figures.day(note.day());
    String about = note.position().isEmpty() ? day : trade(note.position(), recap);
    return Map.of("about", about, "text", NoteWords.of(note));
  }

  /// A trade by what the page shows of it; one that it does not list has no name here.
  private static String trade(Optional<String> position, Recap recap) {
    return recap.trades().stream()
        .filter(trade -> trade.position().equals(position))
        .findFirst()
        .map(trade -> side(trade) + " " + trade.symbol())
        .orElse("a trade");
  }

  private static String named(RecapTrade trade, ZoneId zone, Redaction redaction) {
    return side(trade)
        + " "
        + trade.symbol()
        + ", closed at "
        + clock(trade.closed(), zone)
        + ", "
        + redaction.amount(trade.result());
  }

  /// The result in units of the risk, where that is known.
  static String multiple(RecapTrade trade) {
    return trade.multiple().map(many -> Figures.signedRatio(many) + " R").orElse("\u2013");
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
