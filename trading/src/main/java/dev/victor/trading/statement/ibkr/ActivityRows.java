package dev.victor.trading.statement.ibkr;

import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.Aside;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Turns the rows of an activity statement into deals and flows.
final class ActivityRows {

  /// Rows that tell more of a trade that has a row already.
  private static final Set<String> NOTES =
      Set.of("Order", "Trade", "Execution", "ClosedLot", "WashSale", "Summary", "Lot", "");

  private final ActivitySurvey survey;
  private final Fills fills = new Fills();
  private final RowIds ids = new RowIds();
  private final LeftOut leftOut = new LeftOut();
  private final Set<Total> booked = EnumSet.noneOf(Total.class);
  private boolean allRealized = true;

  ActivityRows(ActivitySurvey survey) {
    this.survey = survey;
  }

  void accept(SectionRow row) {
    if (!row.data()) {
      return;
    }
    if (TradeRow.of(row)) {
      if (survey.keeps(row)) {
        trade(new TradeRow(row));
      } else if (!NOTES.contains(row.cell(0))) {
        throw row.wrong(0, "Order, Trade, Execution or ClosedLot");
      }
    } else if (row.in("corporate actions", "kapitalmaßnahmen", "transfers", "transfer")) {
      special(row);
    } else {
      CashRow.of(row, survey.dates()).ifPresent(this::booking);
    }
  }

  private void trade(TradeRow trade) {
    Instant time = trade.time(survey.dates());
    String id = ids.of("", trade.content()).orElseThrow();
    BigDecimal commission = trade.commission(survey.rate(trade.commissionCurrency()));
    if (commission.signum() != 0) {
      booked.add(Total.COMMISSION_PAID);
    }
    if (trade.conversion()) {
      leftOut.count("currency conversion");
      if (commission.signum() != 0) {
        fills.flow(new Flow(id, time, 0, Flow.Kind.COMMISSION, commission, trade.symbol()));
      }
    } else if (trade.quantity().signum() == 0) {
      leftOut.count("trade of no quantity");
    } else {
      Fill fill = trade.fill(id, time, survey.rate(trade.currency()), commission);
      allRealized &= fill.realized().isPresent();
      fills.fill(fill);
    }
  }

  private void booking(CashRow row) {
    String id = ids.of("", row.content()).orElseThrow();
    BigDecimal amount = Figures.converted(row.amount(), survey.rate(row.currency()));
    booked.add(ActivityTotals.of(row.kind()));
    fills.flow(new Flow(id, row.time(), 0, row.kind(), amount, row.words()));
  }

  /// Splits and mergers, and what came from another account: never a trade. What a merger realised,
  /// and cash that was moved, is kept.
  private void special(SectionRow row) {
    boolean transfer = row.in("transfers", "transfer");
    String currency = row.text("Currency", "Währung");
    if (!Figures.currency(currency)) {
      return; // a sum
    }
    int column = transfer ? row.at("Cash Amount") : row.at("Realized P/L", "Realisierter G/V");
    BigDecimal amount = Figures.converted(row.amount(column), survey.rate(currency));
    if (amount.signum() == 0) {
      leftOut.count(transfer ? "transfer of instrument" : "corporate action");
      return;
    }
    int date = row.at("Date/Time", "Date", "Report Date", "Datum/Zeit", "Datum");
    Instant time =
        survey
            .dates()
            .read(row.cell(date))
            .orElseThrow(() -> row.wrong(date, "a date like 2026-11-22"))
            .toInstant(ZoneOffset.UTC);
    Flow.Kind kind = Flow.Kind.CORRECTION;
    if (transfer) {
      kind = amount.signum() < 0 ? Flow.Kind.WITHDRAWAL : Flow.Kind.DEPOSIT;
    }
    booked.add(ActivityTotals.of(kind));
    String words = row.text("Description", "Beschreibung", "Type");
    String id = ids.of("", String.join("|", row.cells())).orElseThrow();
    fills.flow(new Flow(id, time, 0, kind, amount, words));
  }

  Statement statement() {
    Entries entries = fills.entries();
    if (fills.strayCancels() > 0) {
      leftOut.remark(
          fills.strayCancels() + " cancelled in another file (kept as trades the other way)");
    }
    if (survey.foreign()) {
      leftOut.remark("daily rates (money is converted by the statement's one rate per currency)");
    }
    Set<Total> cannot = survey.totals().notDerivable(booked, survey.foreign());
    if (!allRealized) {
      cannot.add(Total.REALIZED);
    }
    return new Statement(
            Format.IBKR_ACTIVITY,
            survey.header(),
            survey.opening(),
            entries,
            survey.totals().stated().all(),
            cannot)
        .positionsOfDeals()
        .beside(new Aside(Map.of(Total.REALIZED, fills.realized()), leftOut.words()));
  }
}
