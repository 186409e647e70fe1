package dev.victor.trading.page;

import dev.victor.trading.report.Dimension;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What symbols, strategies, hours and weekdays brought: a bar, the result, how many trades it
/// rests on and how many of them won.
final class PartsSection implements Section {

  /// Rows of a breakdown by name; of more, those in the middle become one.
  private static final int MOST = 16;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PageContent content;
  private final PageMoney money;

  PartsSection(PageContent content, PageMoney money) {
    this.content = content;
    this.money = money;
  }

  @Override
  public void write(Html page) {
    if (!content.traded()) {
      return;
    }
    page.open("section", "aria-labelledby", "parts");
    page.element("h2", "Where it came from", "id", "parts");
    page.open("div", "class", "parts");
    content.parts().forEach((by, parts) -> table(page, by, by.named() ? shortened(parts) : parts));
    page.close("div").close("section");
  }

  private static List<Part> shortened(List<Part> parts) {
    if (parts.size() <= MOST) {
      return parts;
    }
    int ends = MOST / 2;
    List<Part> middle = parts.subList(ends, parts.size() - ends);
    List<Part> shown = new ArrayList<>(parts.subList(0, ends));
    shown.add(
        middle.stream().reduce(Part.nothing(Words.count(middle.size(), "other")), Part::plus));
    shown.addAll(parts.subList(parts.size() - ends, parts.size()));
    return shown;
  }

  private void table(Html page, Dimension by, List<Part> parts) {
    BigDecimal most =
        parts.stream().map(part -> part.net().abs()).max(BigDecimal::compareTo).orElseThrow();
    page.open("table", "class", "part").element("caption", "by " + by.id());
    page.open("thead").open("tr");
    page.element("th", by.id(), "scope", "col");
    page.element("td", "", "class", "bars");
    page.element("th", "result" + money.in(), "scope", "col", "class", "number");
    page.element("th", "n", "scope", "col", "class", "number", "title", "trades");
    page.element("th", "won", "scope", "col", "class", "number");
    page.close("tr").close("thead").open("tbody");
    for (Part part : parts) {
      page.open("tr").open("th", "scope", "row");
      name(page, by, part);
      page.close("th").open("td", "class", "bars");
      bar(page, part.net(), most);
      page.close("td");
      page.element(
          "td", money.bare(part.net()), "class", "number " + Words.tone(part.net().signum()));
      page.element("td", Figures.count(part.trades()), "class", "number");
      page.element("td", rate(part), "class", "number");
      page.close("tr");
    }
    page.close("tbody").close("table");
  }

  /// A symbol chooses its trades in the table; many put together cannot.
  private void name(Html page, Dimension by, Part part) {
    String shown = shown(by, part.key());
    boolean single = content.parts().getOrDefault(by, List.of()).contains(part);
    if (single && by == Dimension.SYMBOL) {
      page.element("button", shown, "type", "button", "class", "link", "data-symbol", shown);
    } else {
      page.text(shown);
    }
  }

  private String shown(Dimension by, String key) {
    return switch (by) {
      case HOUR -> key + ":00";
      case WEEKDAY -> key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
      default -> money.text(key);
    };
  }

  private static String rate(Part part) {
    return part.trades() == 0 ? PageMoney.UNTOLD : part.won() * 100L / part.trades() + " %";
  }

  private static void bar(Html page, BigDecimal net, BigDecimal most) {
    if (most.signum() == 0) {
      return;
    }
    String width =
        net.abs()
            .multiply(HUNDRED)
            .divide(most.multiply(BigDecimal.TWO), MathContext.DECIMAL32)
            .setScale(1, RoundingMode.HALF_UP)
            .toPlainString();
    BigDecimal x =
        net.signum() < 0
            ? BigDecimal.valueOf(50).subtract(new BigDecimal(width))
            : BigDecimal.valueOf(50);
    page.open("svg", "class", "bar", "aria-hidden", "true");
    page.shape("line", "class", "grid", "x1", "50%", "x2", "50%", "y1", "0", "y2", "100%");
    page.shape(
        "rect",
        "class",
        Words.tone(net.signum()),
        "x",
        x.toPlainString() + "%",
        "y",
        "1",
        "width",
        width + "%",
        "height",
        "10",
        "rx",
        "2");
    page.close("svg");
  }
}
