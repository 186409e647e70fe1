package dev.victor.trading.page;

import dev.victor.core.console.Json;
import dev.victor.core.template.HtmlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Joins a page: the frame, the style, the script, the sections and the data. The head allows the
/// one style and the one script by their hashes and nothing else, so that no text of a broker's
/// could run or load anything even if it became markup.
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
    return joined(HeadSection.title(content, money), head, main, data);
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

  private static String joined(String title, Html head, Html main, Map<String, Object> data) {
    String style = resource("page.css");
    String script = resource("page.js");
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mark", MARK);
    parts.put("title", HtmlText.escape(title));
    parts.put("style-hash", hash(style));
    parts.put("script-hash", hash(script));
    parts.put("style", style);
    parts.put("script", script);
    parts.put("head", head.toString());
    parts.put("main", main.toString());
    parts.put("data", embedded(data));
    return filled(resource("page.html"), parts);
  }

  /// Puts each part at its place of the frame, in one pass: what a part says of places is text.
  private static String filled(String frame, Map<String, String> parts) {
    StringBuilder page = new StringBuilder(1 << 18);
    int at = 0;
    for (int open = frame.indexOf("[["); open >= 0; open = frame.indexOf("[[", at)) {
      int close = frame.indexOf("]]", open);
      page.append(frame, at, open)
          .append(Objects.requireNonNull(parts.get(frame.substring(open + 2, close))));
      at = close + 2;
    }
    return page.append(frame, at, frame.length()).toString();
  }

  /// JSON that can stand in a script element: no sign in it begins or ends markup or a line.
  static String embedded(Object data) {
    return Json.line(data)
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(PageText.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
