package dev.victor.trading.importing;

import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.trading.journal.Added;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Restored;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Difference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// One file's result as people read it.
final class ImportText {

  /// A total that sums a statement up, and its short name.
  private record Headline(Total total, String name) {}

  private static final List<Headline> HEADLINES =
      List.of(
          new Headline(Total.NET, "net"),
          new Headline(Total.CLOSED, "closed"),
          new Headline(Total.PROFIT_FACTOR, "profit factor"),
          new Headline(Total.DRAWDOWN_MAXIMAL, "drawdown"),
          new Headline(Total.BALANCE, "balance"),
          new Headline(Total.REALIZED, "realized"),
          new Headline(Total.COMMISSION_PAID, "commission"),
          new Headline(Total.TRANSFERS, "deposits"),
          new Headline(Total.DIVIDENDS, "dividends"),
          new Headline(Total.CASH_CHANGE, "cash change"));

  /// What open trades are worth is in no closed row; nobody would expect it there.
  private static final Set<Total> OF_OPEN_TRADES = EnumSet.of(Total.EQUITY, Total.FLOATING);

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private ImportText() {}

  static List<String> lines(Taken result, boolean rehearsal, Console console) {
    List<String> lines = new ArrayList<>();
    lines.add(console.in(Tone.STRONG, result.name()) + "   " + String.join(", ", what(result)));
    lines.add("  " + counts(result.added()));
    if (result.reconciliation().reconciled()) {
      String agreed = headlines(result);
      lines.add(
          agreed.isEmpty()
              ? "  not compared: the file states no total to compare with"
              : "  " + console.in(Tone.GOOD, "reconciled") + ": " + agreed);
    } else {
      for (Difference difference : result.reconciliation().differences()) {
        lines.add(
            "  " + console.in(Tone.BAD, "does not reconcile") + ": " + difference(difference));
      }
      lines.add("  its rows are stored; the file is the extract of a period, or was edited");
    }
    List<String> absent =
        result.reconciliation().notDerivable().stream()
            .filter(total -> !OF_OPEN_TRADES.contains(total))
            .map(ImportText::words)
            .toList();
    if (!absent.isEmpty()) {
      lines.add("  stated, but not in the rows: " + String.join(", ", absent));
    }
    List<String> leftOut = result.statement().aside().leftOut();
    if (!leftOut.isEmpty()) {
      lines.add("  left out: " + String.join(", ", leftOut));
    }
    if (result.added().unmatched() > 0) {
      lines.add(
          "  "
              + count(result.added().unmatched(), "deal")
              + " close what the journal never saw opened: import the statements before this one");
    }
    result
        .twice()
        .ifPresent(file ->
            lines.add(
                "  "
                    + file.source().file()
                    + " tells of the same days in another format; if it tells of the same trades,"
                    + " they count twice now: keep one of the two, or give this one an account of"
                    + " its own"));
    if (rehearsal) {
      lines.addAll(difference(result));
    }
    if (!result.zoneKnown()) {
      lines.add(
          "  times taken as UTC; if the broker's clock differs, set the zone of account \""
              + result.account().id()
              + "\" in project.json and import again");
    }
    return lines;
  }

  static List<String> lines(FileResult.Back result, Console console) {
    Restored rows = result.rows();
    return List.of(
        console.in(Tone.STRONG, result.file())
            + "   export of a journal, "
            + count(rows.accounts(), "new account"),
        "  "
            + counts(
                new Added(
                    rows.deals(), rows.positions(), rows.flows(), rows.known(), 0, List.of())));
  }

  private static List<String> what(Taken result) {
    List<String> words = new ArrayList<>();
    words.add(result.statement().format().title());
    result.account().netting().ifPresent(netting -> words.add(netting ? "netting" : "hedging"));
    if (!result.account().currency().isEmpty()) {
      words.add(result.account().currency());
    }
    return words;
  }

  /// The first deals that would be new.
  private static List<String> difference(Taken result) {
    Table table =
        new Table(Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
    for (Deal deal : result.added().first()) {
      table.row(
          "+ " + CLOCK.format(deal.time().atZone(result.account().zone())),
          deal.symbol(),
          deal.side().name().toLowerCase(Locale.ROOT),
          deal.volume().toPlainString(),
          deal.price().toPlainString(),
          deal.result().signum() == 0 ? "" : plain(deal.result()));
    }
    List<String> lines = new ArrayList<>(table.lines(2));
    int more = result.added().deals() - result.added().first().size();
    if (more > 0) {
      lines.add("  + " + count(more, "more deal"));
    }
    return lines;
  }

  private static String counts(Added added) {
    return count(added.deals(), "deal")
        + "   "
        + count(added.positions(), "position")
        + "   "
        + count(added.flows(), "flow")
        + "        "
        + String.format(Locale.ROOT, "%,d", added.duplicates())
        + " already known";
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d", number) + " " + noun + (number == 1 ? "" : "s");
  }

  private static String headlines(Taken result) {
    Map<Total, BigDecimal> agreed = new EnumMap<>(Total.class);
    result.statement().stated().forEach(total -> agreed.put(total.name(), total.value()));
    result.reconciliation().notDerivable().forEach(agreed::remove);
    if (agreed.containsKey(Total.NET)) {
      agreed.remove(Total.CLOSED);
    }
    List<String> words = new ArrayList<>();
    for (Headline headline : HEADLINES) {
      BigDecimal value = agreed.get(headline.total());
      if (value != null) {
        words.add(headline.name() + " " + money(value));
      }
    }
    return String.join(", ", words);
  }

  private static String difference(Difference difference) {
    return words(difference.name())
        + " is "
        + plain(difference.stated())
        + " in the file, "
        + plain(difference.computed())
        + " by its rows"
        + (difference.where().isEmpty() ? "" : " (" + difference.where() + ")");
  }

  /// `drawdownMaximalPercent` as `drawdown maximal percent`.
  private static String words(Total total) {
    return total.label().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private static String money(BigDecimal amount) {
    return plain(amount.setScale(2, RoundingMode.HALF_UP));
  }

  private static String plain(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
  }
}
