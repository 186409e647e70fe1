package dev.victor.trading.chart;

import dev.victor.trading.chart.Mark.Point;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes a scene as SVG: plain elements, one a line, coordinates with one decimal.
final class SvgPainter {

  private static final String FONTS =
      "system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif";

  String paint(Scene scene) {
    String size = scene.width() + " " + scene.height();
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(size);
    svg.append("\" role=\"img\" font-family=\"").append(FONTS).append("\">\n");
    svg.append("<title>").append(escaped(scene.description())).append("</title>\n");
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"")
        .append(Ink.PAPER.hex())
        .append("\"/>\n");
    scene.marks().forEach(mark -> svg.append(element(mark)).append('\n'));
    return svg.append("</svg>\n").toString();
  }

  private static String element(Mark mark) {
    return switch (mark) {
      case Mark.Line line ->
          "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"/>"
              .formatted(points(line.points()), line.ink().hex(), number(line.width()));
      case Mark.Area area ->
          "<polygon points=\"%s\" fill=\"%s\"/>".formatted(points(area.points()), area.ink().hex());
      case Mark.Dot dot ->
          "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>"
              .formatted(
                  number(dot.centre().x()),
                  number(dot.centre().y()),
                  number(dot.radius()),
                  dot.ink().hex());
      case Mark.Text text -> text(text);
    };
  }

  private static String text(Mark.Text text) {
    return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\"%s fill=\"%s\">%s</text>"
        .formatted(
            number(text.at().x()),
            number(text.at().y()),
            text.anchor().name().toLowerCase(Locale.ROOT),
            number(text.size()),
            text.bold() ? " font-weight=\"600\"" : "",
            text.ink().hex(),
            escaped(text.words()));
  }

  private static String points(List<Point> points) {
    return points.stream()
        .map(point -> number(point.x()) + "," + number(point.y()))
        .collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
