package dev.victor.trading.statement.ibkr;

import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Side;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// A row of the trades section of an activity statement. The order of its columns is the same in
/// all languages; only the names differ.
final class TradeRow {

  private static final String[] NAMES = {
    "DataDiscriminator",
    "Asset Category",
    "Currency",
    "Symbol",
    "Date/Time",
    "Quantity",
    "T. Price",
    "C. Price",
    "Proceeds",
    "Comm/Fee",
    "Basis",
    "Realized P/L",
    "MTM P/L",
    "Code"
  };

  private static final int CURRENCY = 2;
  private static final int SYMBOL = 3;
  private static final int TIME = 4;
  private static final int QUANTITY = 5;
  private static final int PRICE = 6;
  private static final int PROCEEDS = 8;
  private static final int COMMISSION = 9;
  private static final int BASIS = 10;
  private static final int REALIZED = 11;
  private static final int CODE = 13;

  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final SectionRow row;

  TradeRow(SectionRow row) {
    this.row = row;
  }

  /// Whether a row belongs to a table of trades.
  static boolean of(SectionRow row) {
    return !row.headings().isEmpty()
        && row.headings().getFirst().equals("DataDiscriminator")
        && (row.headings().size() == NAMES.length
            || row.headings().size() == NAMES.length + 1
            || row.at("T. Price") > 0);
  }

  /// Where a column is: by its English name, else by its place.
  private int at(int column) {
    int named = row.at(NAMES[column]);
    if (named >= 0) {
      return named;
    }
    if (row.at("Currency") >= 0) {
      return column == COMMISSION ? commission() : -1;
    }
    boolean account = row.headings().size() > NAMES.length;
    return account && column > CURRENCY ? column + 1 : column;
  }

  /// `Comm in USD` in tables of currency conversions.
  private int commission() {
    for (int i = 0; i < row.headings().size(); i++) {
      if (row.headings().get(i).startsWith("Comm")) {
        return i;
      }
    }
    return -1;
  }

  String currency() {
    return row.cell(at(CURRENCY));
  }

  /// The currency of the commission, which the heading of a table of conversions names.
  String commissionCurrency() {
    String heading = row.heading(at(COMMISSION));
    String end = heading.substring(Math.max(0, heading.length() - 3));
    return heading.length() > 3 && Figures.currency(end) ? end : currency();
  }

  String account() {
    boolean unnamed = row.at("Currency") < 0 && row.headings().size() > NAMES.length;
    return row.cell(unnamed ? CURRENCY + 1 : row.at("Account"));
  }

  String symbol() {
    return Instrument.of(row.cell(at(SYMBOL)));
  }

  BigDecimal quantity() {
    return row.amount(at(QUANTITY));
  }

  Instant time(WrittenDates dates) {
    return dates
        .read(row.cell(at(TIME)))
        .orElseThrow(() -> row.wrong(at(TIME), "a date like 2026-11-22, 09:14:00"))
        .toInstant(ZoneOffset.UTC);
  }

  BigDecimal commission(BigDecimal rate) {
    return Figures.converted(row.amount(at(COMMISSION)), rate);
  }

  /// What was realised, as printed; empty when the table has no such column or the cell is blank.
  Optional<BigDecimal> realized() {
    int column = at(REALIZED);
    return row.cell(column).isEmpty() ? Optional.empty() : Optional.of(row.amount(column));
  }

  BigDecimal ownCommission() {
    return row.amount(at(COMMISSION));
  }

  /// Whether the row changes one currency into another and realised nothing.
  boolean conversion() {
    String symbol = row.cell(at(SYMBOL));
    return symbol.length() == 7
        && symbol.charAt(3) == '.'
        && Figures.currency(symbol.substring(0, 3))
        && Figures.currency(symbol.substring(4))
        && realized().map(BigDecimal::signum).orElse(0) == 0;
  }

  /// What makes a row that row.
  String content() {
    return String.join(
        "|",
        "trade",
        currency(),
        row.cell(at(SYMBOL)),
        row.cell(at(TIME)),
        row.cell(at(QUANTITY)),
        row.cell(at(PRICE)),
        row.cell(at(PROCEEDS)));
  }

  /// The fill, with its money multiplied by `rate`.
  Fill fill(String id, Instant time, BigDecimal rate, BigDecimal commission) {
    BigDecimal quantity = quantity();
    BigDecimal proceeds = row.amount(at(PROCEEDS));
    boolean priced = !row.cell(at(PRICE)).isEmpty();
    BigDecimal price =
        priced
            ? row.amount(at(PRICE))
            : Figures.kept(proceeds.divide(quantity, MathContext.DECIMAL128)).abs();
    BigDecimal gross = proceeds.signum() == 0 ? price.multiply(quantity).abs() : proceeds.abs();
    Codes codes = new Codes(row.cell(at(CODE)));
    return new Fill(
        id,
        time,
        symbol(),
        quantity.signum() < 0 ? Side.SELL : Side.BUY,
        codes.cancels() ? Entry.UNSTATED : codes.entry(),
        quantity.abs(),
        price,
        commission,
        BigDecimal.ZERO,
        Figures.converted(gross, rate),
        realized().map(net -> Figures.converted(net, rate)),
        costsInside(proceeds),
        Optional.empty(),
        Optional.empty(),
        codes.words(),
        codes.cancels());
  }

  /// `realized = proceeds + basis + commission`; some printers leave the commission out of it.
  private Optional<BigDecimal> costsInside(BigDecimal proceeds) {
    if (realized().isEmpty() || row.cell(at(BASIS)).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal inside = realized().get().subtract(proceeds).subtract(row.amount(at(BASIS)));
    boolean without = inside.abs().compareTo(CENT) < 0 && ownCommission().abs().compareTo(CENT) > 0;
    return without ? Optional.of(BigDecimal.ZERO) : Optional.empty();
  }
}
