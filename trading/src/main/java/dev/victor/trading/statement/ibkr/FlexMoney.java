package dev.victor.trading.statement.ibkr;

import dev.victor.core.failure.BadInput;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The account's currency, and the rates at which the broker itself converts into it.
final class FlexMoney {

  private final Map<String, BigDecimal> conversions = new HashMap<>();
  private final Set<String> converted = new HashSet<>();
  private final Set<String> moved = new HashSet<>();
  private final Set<String> atPar = new HashSet<>();
  private boolean anyRate;
  private String stated = "";

  /// Notes what an element tells of currencies and rates.
  void see(FlexElement element) {
    String currency = element.text("currency");
    switch (element.name()) {
      case "AccountInformation", "EquitySummaryByReportDateInBase" -> state(currency);
      case "FxTransaction", "FxPosition", "FxLot" -> state(element.text("functionalCurrency"));
      case "ConversionRate" -> {
        converted.add(element.text("toCurrency"));
        element
            .number("rate")
            .ifPresent(rate ->
                conversions.put(
                    key(element.text("fromCurrency"), element.text("toCurrency"), day(element)),
                    rate));
      }
      default -> row(element, currency);
    }
  }

  private void row(FlexElement element, String currency) {
    if (!Figures.currency(currency)) {
      return;
    }
    Optional<BigDecimal> rate = rate(element);
    if (rate.isPresent()) {
      anyRate = true;
      conversions.put(key(currency, "", day(element)), rate.get());
      if (rate.get().compareTo(BigDecimal.ONE) == 0) {
        atPar.add(currency);
      }
    }
    if (FlexLevel.of(element) != FlexLevel.NONE || element.name().equals("CashTransaction")) {
      moved.add(currency);
    }
  }

  private void state(String currency) {
    if (stated.isEmpty() && Figures.currency(currency)) {
      stated = currency;
    }
  }

  private static Optional<BigDecimal> rate(FlexElement element) {
    return element.number("fxRateToBase").filter(rate -> rate.signum() > 0);
  }

  private static String key(String from, String to, String day) {
    return from + '>' + to + ' ' + day;
  }

  private static String day(FlexElement element) {
    String said = element.text("reportDate", "tradeDate", "date", "dateTime");
    int end = 0;
    while (end < said.length() && ";, T".indexOf(said.charAt(end)) < 0) {
      end++;
    }
    return said.substring(0, end);
  }

  /// The account's currency: as the file says, else the one that is converted into, else the only
  /// one with a rate of one, else the only one there is; empty when none of these tells.
  String base() {
    if (!stated.isEmpty()) {
      return stated;
    }
    if (converted.size() == 1) {
      return converted.iterator().next();
    }
    if (atPar.size() == 1) {
      return atPar.iterator().next();
    }
    return moved.size() == 1 && !anyRate ? moved.iterator().next() : "";
  }

  /// What one unit of `currency` was worth when the money of an element moved.
  ///
  /// @throws BadInput when the file does not tell
  BigDecimal rate(FlexElement element, String currency) {
    if (currency.isEmpty() || currency.equals(element.text("currency"))) {
      Optional<BigDecimal> own = rate(element);
      if (own.isPresent()) {
        return own.get();
      }
    }
    String base = base();
    if (currency.isEmpty() || currency.equals(base)) {
      return BigDecimal.ONE;
    }
    BigDecimal ofDay = conversions.get(key(currency, base, day(element)));
    BigDecimal ofRows = conversions.get(key(currency, "", day(element)));
    if (ofDay != null) {
      return ofDay;
    }
    if (ofRows != null) {
      return ofRows;
    }
    throw new BadInput(
        element.file() + ":" + element.line(),
        "holds money in " + currency + " without its rate to the account's currency",
        "add the fields Currency and FX Rate To Base to the sections of the Flex query, and run it"
            + " again");
  }
}
