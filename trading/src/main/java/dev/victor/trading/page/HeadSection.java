package dev.victor.trading.page;

import dev.victor.core.fact.Period;
import dev.victor.trading.report.Figures;
import java.util.stream.Collectors;

/// Whose trades these are, of which days, and the switch of light and dark.
final class HeadSection implements Section {

  private final PageContent content;
  private final PageMoney money;

  HeadSection(PageContent content, PageMoney money) {
    this.content = content;
    this.money = money;
  }

  /// The title of the window.
  static String title(PageContent content, PageMoney money) {
    return "Trading journal \u00b7 "
        + money.name()
        + " \u00b7 "
        + Figures.days(content.covered().from(), content.covered().to());
  }

  @Override
  public void write(Html page) {
    Period days = content.covered();
    page.open("header").open("div");
    page.element("p", "Trading journal", "class", "kind");
    page.element("h1", money.name()).text("\n");
    page.open("p", "class", "about");
    page.text(
        Figures.heading(
            content.traded() || content.full().report().covered().isPresent()
                ? Figures.days(days.from(), days.to())
                : "",
            content.account().currency(),
            "times in " + days.zone().getId()));
    page.close("p");
    String only =
        content.full().filter().words().entrySet().stream()
            .map(part -> part.getKey() + " " + String.join(", ", part.getValue()))
            .collect(Collectors.joining(" \u00b7 "));
    if (!only.isEmpty()) {
      page.open("p", "class", "only").text("only " + only).close("p");
    }
    if (!money.shown()) {
      page.open("p", "class", "only")
          .text(
              "amounts of money are left out: results are in percent of the balance, where it is"
                  + " known")
          .close("p");
    }
    page.close("div");
    ThemeSwitch.write(page);
    page.close("header");
  }
}
