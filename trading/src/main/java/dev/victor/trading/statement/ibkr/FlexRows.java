package dev.victor.trading.statement.ibkr;

import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.Aside;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.LabelledTotals;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns the elements of a Flex document into deals and flows.
final class FlexRows {

  private static final List<String> CONTENT =
      List.of(
          "symbol",
          "conid",
          "currency",
          "buySell",
          "quantity",
          "tradePrice",
          "price",
          "cost",
          "amount",
          "cashTransfer",
          "type",
          "description",
          "notes",
          "code");

  private final FlexSurvey survey;
  private final Fills fills = new Fills();
  private final RowIds ids = new RowIds();
  private final LeftOut leftOut = new LeftOut();
  private final Set<Flow.Kind> booked = EnumSet.noneOf(Flow.Kind.class);
  private BigDecimal reorganised = BigDecimal.ZERO;
  private boolean allRealized = true;
  private boolean anyTrade;

  FlexRows(FlexSurvey survey) {
    this.survey = survey;
  }

  void accept(FlexElement element) {
    switch (element.name()) {
      case "CashTransaction" -> cash(element);
      case "Transfer" -> transfer(element);
      case "CorporateAction" -> reorganisation(element);
      default -> {
        if (survey.keeps(element)) {
          trade(element);
        }
      }
    }
  }

  private void trade(FlexElement element) {
    FlexTrade trade = new FlexTrade(element, survey);
    Optional<String> id = ids.of(trade.number(), content(element));
    if (id.isEmpty()) {
      return;
    }
    anyTrade = true;
    if (trade.conversion()) {
      leftOut.count("currency conversion");
      BigDecimal commission = trade.commission();
      if (commission.signum() != 0) {
        flow(id.get(), element, Flow.Kind.COMMISSION, commission, element.text("symbol"));
      }
    } else if (trade.quantity().signum() == 0) {
      leftOut.count("trade of no quantity");
    } else {
      Fill fill = trade.fill(id.get());
      allRealized &= fill.realized().isPresent();
      fills.fill(fill);
    }
  }

  private void cash(FlexElement element) {
    Optional<String> id = ids.of(element.text("transactionID"), content(element));
    if (!survey.booked(element) || id.isEmpty()) {
      return;
    }
    BigDecimal stated =
        element.number("amount").orElseThrow(() -> element.wrong("amount", "a number", ""));
    BigDecimal amount = inBase(element, stated);
    flow(
        id.get(),
        element,
        CashKind.of(element.text("type"), amount),
        amount,
        element.text("description", "type"));
  }

  private BigDecimal inBase(FlexElement element, BigDecimal amount) {
    return amount.signum() == 0
        ? amount
        : Figures.converted(amount, survey.money().rate(element, element.text("currency")));
  }

  /// Cash that came from or went to another account; instruments that did are no trade.
  private void transfer(FlexElement element) {
    BigDecimal stated = element.amount("cashTransfer");
    if (stated.signum() == 0) {
      leftOut.count("transfer of instrument");
      return;
    }
    Optional<String> id = ids.of(element.text("transactionID"), content(element));
    boolean out = element.text("direction").toUpperCase(Locale.ROOT).startsWith("OUT");
    BigDecimal amount = inBase(element, out ? stated.abs().negate() : stated);
    id.ifPresent(each ->
        flow(
            each,
            element,
            amount.signum() < 0 ? Flow.Kind.WITHDRAWAL : Flow.Kind.DEPOSIT,
            amount,
            element.text("description", "type")));
  }

  /// A split or a merger changes what is held, but is no trade; what it realised is kept.
  private void reorganisation(FlexElement element) {
    BigDecimal realized = inBase(element, element.amount("fifoPnlRealized"));
    if (realized.signum() == 0) {
      leftOut.count("corporate action");
      return;
    }
    Optional<String> id = ids.of(element.text("transactionID"), content(element));
    id.ifPresent(each -> {
      flow(each, element, Flow.Kind.CORRECTION, realized, element.text("description", "symbol"));
      reorganised = reorganised.add(realized);
    });
  }

  private void flow(
      String id, FlexElement element, Flow.Kind kind, BigDecimal amount, String comment) {
    booked.add(kind);
    fills.flow(new Flow(id, FlexTrade.time(element, survey.dates()), 0, kind, amount, comment));
  }

  /// What makes a row that row, whichever fields its query has beside.
  private String content(FlexElement element) {
    StringBuilder content = new StringBuilder(element.name());
    content.append('|').append(FlexTrade.time(element, survey.dates()));
    for (String each : CONTENT) {
      content.append('|').append(element.text(each));
    }
    return content.toString();
  }

  Statement statement() {
    Entries entries = fills.entries();
    if (fills.strayCancels() > 0) {
      leftOut.remark(
          fills.strayCancels() + " cancelled in another file (kept as trades the other way)");
    }
    FlexTotals totals = survey.totals();
    LabelledTotals stated = totals.stated(survey.level() == FlexLevel.EXECUTION);
    Set<Total> cannot = totals.notDerivable(stated, booked, anyTrade);
    if (!allRealized) {
      cannot.add(Total.REALIZED);
    }
    BigDecimal realized = totals.bySymbol() ? fills.realized().add(reorganised) : fills.realized();
    BigDecimal opening =
        survey.opening().map(row -> row.amount("startingValue")).orElse(BigDecimal.ZERO);
    return new Statement(Format.IBKR_FLEX, survey.header(), opening, entries, stated.all(), cannot)
        .positionsOfDeals()
        .beside(new Aside(Map.of(Total.REALIZED, realized), leftOut.words()));
  }
}
