package dev.victor.trading.statement.ibkr;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Side;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/// One trade of a Flex query, of an activity statement or of a trade confirmation. The two name
/// some fields differently; a query holds only the fields its owner chose.
final class FlexTrade {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final FlexElement row;
  private final FlexSurvey survey;

  FlexTrade(FlexElement row, FlexSurvey survey) {
    this.row = row;
    this.survey = survey;
  }

  /// The broker's number of a fill: of the execution, else of the trade, else of the transaction.
  String number() {
    String fill = row.text("ibExecID", "execID", "tradeID", "transactionID");
    return fill.isEmpty() && survey.level() == FlexLevel.ORDER
        ? row.text("ibOrderID", "orderID")
        : fill;
  }

  /// Whether this changes one currency into another, which is no trade of an instrument.
  boolean conversion() {
    return row.text("assetCategory").equals("CASH")
        && realized().map(BigDecimal::signum).orElse(0) == 0;
  }

  BigDecimal quantity() {
    return row.number("quantity").orElseThrow(() -> row.wrong("quantity", "a number", ""));
  }

  Instant time() {
    return time(row, survey.dates());
  }

  /// When a row happened, by the broker's clock as if it were UTC.
  ///
  /// @throws BadInput when it has no date
  static Instant time(FlexElement row, WrittenDates dates) {
    String said = row.text("dateTime");
    String day = row.text("tradeDate", "date", "reportDate", "settleDate");
    String clock = row.text("tradeTime");
    String text = said.isEmpty() ? day : said;
    if (!clock.isEmpty() && !day.isEmpty() && said.length() <= day.length()) {
      text = day + ';' + clock;
    }
    String written = text;
    return dates
        .read(written)
        .orElseThrow(() -> row.wrong("dateTime", "a date like 20261122;091400", written))
        .toInstant(ZoneOffset.UTC);
  }

  /// Commission in the account's currency.
  BigDecimal commission() {
    String currency = row.text("ibCommissionCurrency", "commissionCurrency", "currency");
    BigDecimal amount = row.amount("ibCommission", "commission");
    return amount.signum() == 0
        ? BigDecimal.ZERO
        : Figures.converted(amount, survey.money().rate(row, currency));
  }

  /// The fill, in the account's currency.
  ///
  /// @throws BadInput when a field that it cannot do without is missing or wrong
  Fill fill(String id) {
    BigDecimal rate = survey.money().rate(row, row.text("currency"));
    BigDecimal quantity = quantity();
    BigDecimal multiplier =
        row.number("multiplier").filter(each -> each.signum() > 0).orElse(BigDecimal.ONE);
    BigDecimal units = quantity.abs().multiply(multiplier);
    Optional<BigDecimal> stated = row.number("tradePrice", "price");
    BigDecimal gross =
        gross(stated.map(units::multiply))
            .orElseThrow(() -> row.wrong("tradePrice", "a price", ""));
    Codes codes = new Codes(row.text("notes", "code"));
    String reference = row.text("orderReference");
    String order = row.text("ibOrderID", "orderID");
    boolean cancels = codes.cancels() || row.text("buySell").contains("Ca.");
    return new Fill(
        id,
        time(),
        Instrument.of(row, survey.dates()),
        side(quantity, cancels),
        entry(codes),
        quantity.abs(),
        stated.orElseGet(() -> Figures.kept(gross.divide(units, MathContext.DECIMAL128))),
        commission(),
        Figures.converted(taxes(), rate),
        Figures.converted(gross, rate),
        realized().map(net -> Figures.converted(net, rate)),
        costsInside(),
        order.isEmpty() ? Optional.empty() : Optional.of(order),
        reference.isEmpty() ? Optional.empty() : Optional.of(reference),
        codes.words(),
        cancels);
  }

  private BigDecimal taxes() {
    return row.amount("taxes", "tax");
  }

  private Optional<BigDecimal> realized() {
    return row.number("fifoPnlRealized");
  }

  /// What changed hands, without costs: as stated, else quantity times price, else the cost basis
  /// of a purchase without its costs.
  private Optional<BigDecimal> gross(Optional<BigDecimal> priced) {
    return row.number("proceeds", "tradeMoney", "amount")
        .filter(money -> money.signum() != 0)
        .or(() -> priced)
        .or(() -> row.number("cost").map(cost -> cost.abs().add(ownCosts())))
        .map(BigDecimal::abs);
  }

  /// Commission and taxes in the trade's own currency, when the commission is in it too.
  private BigDecimal ownCosts() {
    return row.amount("ibCommission", "commission").add(taxes());
  }

  private Side side(BigDecimal quantity, boolean cancels) {
    String said = row.text("buySell").toUpperCase(Locale.ROOT);
    if (quantity.signum() < 0 || (!cancels && said.startsWith("S"))) {
      return Side.SELL;
    }
    return Side.BUY;
  }

  private Entry entry(Codes codes) {
    String said = row.text("openCloseIndicator");
    return said.isEmpty() ? codes.entry() : new Codes(said).entry();
  }

  /// `realized = proceeds + cost + own costs`: so this tells what of the costs is inside, unless
  /// the lots that were closed differ from those the cost is of.
  private Optional<BigDecimal> costsInside() {
    Optional<BigDecimal> proceeds = row.number("proceeds");
    Optional<BigDecimal> cost = row.number("cost");
    Optional<BigDecimal> net = realized();
    if (proceeds.isEmpty() || cost.isEmpty() || net.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal inside = net.get().subtract(proceeds.get()).subtract(cost.get());
    boolean without = inside.abs().compareTo(CENT) < 0 && ownCosts().abs().compareTo(CENT) > 0;
    return without ? Optional.of(BigDecimal.ZERO) : Optional.empty();
  }
}
