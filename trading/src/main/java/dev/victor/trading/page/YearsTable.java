package dev.victor.trading.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;

/// Years beside months: how a long history went at a glance.
final class YearsTable implements Section {

  private final NavigableMap<YearMonth, List<Part>> months;
  private final DayBalances balances;
  private final PageMoney money;
  private final Shades shades;

  /// A table of some months, each with its traded days in order.
  YearsTable(NavigableMap<YearMonth, List<Part>> months, DayBalances balances, PageMoney money) {
    this.months = months;
    this.balances = balances;
    this.money = money;
    this.shades = new Shades(months.values().stream().map(YearsTable::net));
  }

  @Override
  public void write(Html page) {
    page.open(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "aria-label",
        "Months by year",
        "tabindex",
        "0");
    page.open("table", "class", "years").open("thead").open("tr");
    page.element("th", "year", "scope", "col");
    for (Month month : Month.values()) {
      page.element("th", month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), "scope", "col");
    }
    page.element("th", "all", "scope", "col").close("tr").close("thead");
    page.open("tbody");
    for (int year = months.lastKey().getYear(); year >= months.firstKey().getYear(); year--) {
      row(page, year);
    }
    page.close("tbody").close("table").close("div");
  }

  private void row(Html page, int year) {
    page.open("tr").element("th", String.valueOf(year), "scope", "row");
    List<Part> all = new ArrayList<>();
    for (Month month : Month.values()) {
      List<Part> days = months.getOrDefault(YearMonth.of(year, month), List.of());
      all.addAll(days);
      if (days.isEmpty()) {
        page.element("td", "");
      } else {
        page.element("td", brief(days), "class", shades.of(net(days)));
      }
    }
    if (all.isEmpty()) {
      page.element("td", "");
    } else {
      page.element("td", brief(all), "class", "sum " + Words.tone(net(all).signum()));
    }
    page.close("tr");
  }

  /// In percent, if so, of the balance that the first of the days began with.
  private String brief(List<Part> days) {
    return money.brief(net(days), balances.of(LocalDate.parse(days.getFirst().key())));
  }

  private static BigDecimal net(List<Part> days) {
    return days.stream().map(Part::net).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
