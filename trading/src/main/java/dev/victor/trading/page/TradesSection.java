package dev.victor.trading.page;

import dev.victor.trading.report.Figures;
import java.util.List;

/// The frame of the table of trades: its filters, heads and pager. The script fills it.
final class TradesSection implements Section {

  private final PageContent content;
  private final TradeRows rows;

  TradesSection(PageContent content, TradeRows rows) {
    this.content = content;
    this.rows = rows;
  }

  @Override
  public void write(Html page) {
    if (rows.size() == 0) {
      return;
    }
    page.open("section", "aria-labelledby", "trades");
    page.element("h2", "Positions closed", "id", "trades");
    if (content.positions().size() > rows.size()) {
      page.open("p", "class", "lead")
          .text(
              "The table holds the newest "
                  + Figures.count(rows.size())
                  + " of "
                  + Figures.count(content.positions().size())
                  + "; figures and charts are of all.")
          .close("p");
    }
    excursions(page);
    page.open("noscript")
        .element("p", "The table needs scripts to be allowed; all above does not.", "class", "none")
        .close("noscript");
    page.open("div", "id", "live", "hidden", "");
    filters(page);
    page.element("p", "", "id", "count", "class", "count", "role", "status");
    table(page);
    pager(page);
    page.close("div").close("section");
  }

  private void excursions(Html page) {
    int ofBars =
        Math.toIntExact(
            content.positions().stream().filter(position -> position.excursion().ofBars()).count());
    if (ofBars > 0) {
      page.element(
          "p",
          "MAE and MFE of "
              + Figures.count(ofBars)
              + " are told from candles: they ran at least so far.",
          "class",
          "lead");
    }
    content.full().doubts().forEach(doubt -> page.element("p", doubt, "class", "lead"));
  }

  private void filters(Html page) {
    page.open("form", "id", "filters", "role", "search", "aria-label", "Filter the positions");
    page.open("label").text("text ");
    page.shape("input", "type", "search", "name", "q", "maxlength", "200").close("label");
    select(page, "symbol", rows.symbols());
    select(page, "side", List.of("long", "short"));
    select(page, "outcome", List.of("won", "lost"));
    if (!rows.tags().isEmpty()) {
      select(page, "tag", rows.tags());
    }
    page.open("label").text("day ").shape("input", "type", "date", "name", "day").close("label");
    sort(page);
    page.element("button", "clear", "type", "reset").close("form");
  }

  private static void select(Html page, String name, List<String> choices) {
    page.open("label").text(name + " ").open("select", "name", name);
    page.element("option", "all", "value", "");
    choices.forEach(each -> page.element("option", each));
    page.close("select").close("label");
  }

  /// For screens too narrow for heads of columns.
  private void sort(Html page) {
    page.open("label", "class", "narrow").text("sort ").open("select", "name", "sort");
    for (TradeColumn column : rows.filled()) {
      page.element("option", column.label() + " \u2193", "value", "-" + column.key());
      page.element("option", column.label() + " \u2191", "value", column.key());
    }
    page.close("select").close("label");
  }

  private void table(Html page) {
    page.open(
        "div", "class", "scroll", "role", "region", "aria-labelledby", "trades", "tabindex", "0");
    page.open("table", "class", "trades", "id", "table").open("thead").open("tr");
    for (TradeColumn column : rows.filled()) {
      page.open(
          "th", "scope", "col", "aria-sort", "none", "class", column.number() ? "number" : "name");
      page.element("button", column.label(), "type", "button", "data-sort", column.key());
      page.close("th");
    }
    page.close("tr").close("thead").open("tbody").close("tbody").close("table").close("div");
  }

  private static void pager(Html page) {
    page.open("nav", "id", "pager", "aria-label", "Pages of the table");
    for (String step : List.of("first", "previous")) {
      page.element("button", step, "type", "button", "data-page", step);
    }
    page.element("span", "", "id", "place");
    for (String step : List.of("next", "last")) {
      page.element("button", step, "type", "button", "data-page", step);
    }
    page.open("label").text("rows ").open("select", "id", "size");
    for (String size : List.of("25", "50", "100", "500")) {
      page.element(
          "option", size, size.equals("50") ? new String[] {"selected", ""} : new String[] {});
    }
    page.close("select").close("label").close("nav");
  }
}
