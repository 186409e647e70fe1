package dev.victor.trading.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Joins the page of a journal: its sections, and the data of its table and curve.
final class PageText {

  /// What every page has near its beginning.
  static final String MARK = "<meta name=\"generator\" content=\"victor journal report\">";

  private PageText() {}

  /// The page of some content.
  static String of(PageContent content, PageMoney money) {
    TradeRows rows = new TradeRows(content, money);
    CurveSection curve = new CurveSection(content, money);
    Html head = new Html();
    new HeadSection(content, money).write(head);
    Html main = new Html();
    for (Section section :
        List.of(
            new FiguresSection(content, money),
            new TrustSection(content, money),
            curve,
            new CalendarSection(content, money),
            new PartsSection(content, money),
            new DistributionSection(content, money),
            new RulesSection(content, money),
            new TradesSection(content, rows))) {
      section.write(main);
    }
    Map<String, Object> data = rows.data();
    if (curve.drawn()) {
      data.put("curve", points(content, curve));
    }
    return new PageFrame(
            MARK,
            HeadSection.title(content, money),
            "Made by victor from the journal alone. Nothing is loaded from anywhere.")
        .around(head, main, data);
  }

  private static Map<String, Object> points(PageContent content, CurveSection curve) {
    Map<String, Object> points = new LinkedHashMap<>();
    List<CurvePoint> all = content.curve();
    points.put("unit", curve.unit());
    points.put("fallUnit", curve.fallUnit());
    points.put(
        "times",
        all.stream()
            .map(point ->
                point
                    .time()
                    .atZone(content.covered().zone())
                    .toLocalDateTime()
                    .toEpochSecond(ZoneOffset.UTC))
            .toList());
    points.put("values", all.stream().map(point -> two(curve.value(point))).toList());
    points.put("falls", all.stream().map(point -> two(curve.fall(point))).toList());
    return points;
  }

  private static String two(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
