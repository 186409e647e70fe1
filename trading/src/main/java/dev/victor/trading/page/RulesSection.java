package dev.victor.trading.page;

import dev.victor.trading.report.Figures;
import dev.victor.trading.rule.Breach;
import java.time.LocalDate;

/// The owner's own rules that days of trading broke, newest first, each with what shows it.
final class RulesSection implements Section {

  private final PageContent content;
  private final PageMoney money;

  RulesSection(PageContent content, PageMoney money) {
    this.content = content;
    this.money = money;
  }

  @Override
  public void write(Html page) {
    if (content.breaches().isEmpty()) {
      return;
    }
    page.open("section", "aria-labelledby", "rules");
    page.element("h2", heading(), "id", "rules");
    long days = content.breaches().stream().map(Breach::day).distinct().count();
    page.open("p", "class", "lead")
        .text(
            Words.count(content.breaches().size(), "time")
                + " on "
                + Words.count((int) days, "day")
                + ".")
        .close("p");
    page.open("dl", "class", "days");
    LocalDate last = LocalDate.MIN;
    for (Breach breach : content.breaches()) {
      if (!breach.day().equals(last)) {
        page.open("dt")
            .element("time", Figures.day(breach.day()), "datetime", breach.day().toString())
            .close("dt");
        last = breach.day();
      }
      page.open("dd").element("span", Words.apart(breach.rule()), "class", "tag broken");
      page.text(" ")
          .element("span", money.shown() ? breach.evidence() : breach.shared(), "class", "words");
      page.close("dd");
    }
    page.close("dl").close("section");
  }

  /// Rules are about whole days: trades that the page leaves out count too.
  private String heading() {
    return content.full().filter().isEmpty()
        ? "Rules broken"
        : "Rules broken, by all trades of these days";
  }
}
