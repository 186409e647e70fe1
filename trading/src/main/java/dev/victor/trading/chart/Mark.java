package dev.victor.trading.chart;

import java.util.List;

/// One thing drawn in a [Scene]. Coordinates are pixels from the upper left corner.
public sealed interface Mark {

  /// A corner of a path or area.
  record Point(double x, double y) {}

  /// Where a text stands relative to its point.
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /// An open path.
  record Line(List<Point> points, Ink ink, double width) implements Mark {

    static Line between(double x1, double y1, double x2, double y2, Ink ink, double width) {
      return new Line(List.of(new Point(x1, y1), new Point(x2, y2)), ink, width);
    }
  }

  /// A filled shape.
  record Area(List<Point> points, Ink ink) implements Mark {}

  /// A filled circle.
  record Dot(Point centre, double radius, Ink ink) implements Mark {}

  /// Words on one line; the point is on the base line.
  record Text(Point at, String words, Anchor anchor, double size, boolean bold, Ink ink)
      implements Mark {}
}
