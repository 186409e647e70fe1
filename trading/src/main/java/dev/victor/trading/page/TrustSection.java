package dev.victor.trading.page;

import dev.victor.trading.journal.Imported;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/// Each imported file with the totals that the broker stated, beside what the journal computes.
final class TrustSection implements Section {

  /// Files shown at once; the others are there to open.
  private static final int FIRST = 3;

  private final PageContent content;
  private final PageMoney money;
  private final ZoneId zone;

  TrustSection(PageContent content, PageMoney money) {
    this.content = content;
    this.money = money;
    this.zone = content.covered().zone();
  }

  @Override
  public void write(Html page) {
    List<ImportCheck> checks = content.checks();
    if (checks.isEmpty()) {
      return;
    }
    page.open("section", "aria-labelledby", "trust", "class", "trust");
    page.element("h2", "Are these the broker\u2019s numbers?", "id", "trust");
    page.open("p", "class", "lead").text(lead(checks)).close("p");
    checks.stream().limit(FIRST).forEach(check -> file(page, check));
    if (checks.size() > FIRST) {
      page.open("details", "class", "older")
          .element("summary", Words.count(checks.size() - FIRST, "older file"));
      checks.stream().skip(FIRST).forEach(check -> file(page, check));
      if (checks.size() == PageContent.MOST_CHECKS) {
        page.open("p").text("Files before these are not shown.").close("p");
      }
      page.close("details");
    }
    page.close("section");
  }

  private static String lead(List<ImportCheck> checks) {
    long compared = checks.stream().filter(check -> !check.lines().isEmpty()).count();
    long differing = checks.stream().filter(check -> check.differing() > 0).count();
    if (compared == 0) {
      return "No imported file states a total, so there is nothing to compare with.";
    }
    return differing == 0
        ? "Every total that the imported files state was computed anew from their trades and came"
            + " out the same."
        : "The totals that "
            + Words.count((int) differing, "file")
            + (differing == 1 ? " states" : " state")
            + " do not all come out of the trades.";
  }

  private void file(Html page, ImportCheck check) {
    Imported file = check.file();
    page.open("details", attributes(check)).open("summary");
    page.element("span", mark(check), "class", "mark " + tone(check), "aria-hidden", "true");
    page.text(" ").element("span", name(file), "class", "name").text(" ");
    page.element(
        "span",
        file.source().format()
            + " \u00b7 imported "
            + Figures.day(file.source().importedAt().atZone(zone).toLocalDate()),
        "class",
        "note");
    page.text(" ").element("span", check.verdict(), "class", "verdict " + tone(check));
    page.close("summary");
    if (!check.lines().isEmpty()) {
      table(page, check);
    }
    if (!check.notDerivable().isEmpty()) {
      page.open("p", "class", "note")
          .text(
              "stated, but not to be had from the trades alone: "
                  + check.notDerivable().stream()
                      .map(total -> Words.apart(total.label()))
                      .collect(Collectors.joining(", ")))
          .close("p");
    }
    page.close("details");
  }

  /// A file whose totals differ lies open.
  private static String[] attributes(ImportCheck check) {
    String look = check.lines().isEmpty() ? "file" : "file compared";
    return check.differing() > 0
        ? new String[] {"class", look, "open", ""}
        : new String[] {"class", look};
  }

  private String name(Imported file) {
    return money.shown() ? money.text(file.source().file()) : "a statement";
  }

  private static String mark(ImportCheck check) {
    if (check.lines().isEmpty()) {
      return "\u2013";
    }
    return check.differing() == 0 ? "\u2713" : "\u2717";
  }

  private static String tone(ImportCheck check) {
    if (check.lines().isEmpty()) {
      return "even";
    }
    return check.differing() == 0 ? "won" : "lost";
  }

  private void table(Html page, ImportCheck check) {
    page.open("table", "class", "totals").open("thead").open("tr");
    page.element("th", "total", "scope", "col");
    page.element("th", "broker states", "scope", "col", "class", "number");
    page.element("th", "journal computes", "scope", "col", "class", "number");
    page.element("th", "same", "scope", "col");
    page.close("tr").close("thead").open("tbody");
    for (ImportCheck.Line line : check.lines()) {
      page.open("tr").element("th", Words.apart(line.name().label()), "scope", "row");
      boolean told = money.shown() || line.pure();
      page.element(
          "td", told ? number(line, line.stated()) : "\u00b7\u00b7\u00b7", "class", "number");
      page.element(
          "td", told ? number(line, line.computed()) : "\u00b7\u00b7\u00b7", "class", "number");
      page.element(
          "td",
          line.agrees() ? "\u2713 same" : "\u2717 differs",
          "class",
          line.agrees() ? "won" : "lost");
      page.close("tr");
    }
    page.close("tbody").close("table");
  }

  private static String number(ImportCheck.Line line, BigDecimal value) {
    return line.pure()
        ? Figures.tick(value.setScale(Math.max(0, value.scale())))
        : Figures.money(value);
  }
}
