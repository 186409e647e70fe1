package dev.victor.trading.chart;

import dev.victor.trading.chart.Mark.Anchor;
import dev.victor.trading.chart.Mark.Point;
import java.util.ArrayList;
import java.util.List;

/// Finds room for words beside a point: below, left, above, right; the first place where nothing
/// else stands. Where every place is taken, the one with the least in the way.
final class LabelPlace {

  /// How wide a letter is for its size, on average; fonts differ, so generously.
  private static final double LETTER = 0.58;

  private static final double GAP = 4;

  /// A rectangle.
  record Box(double x1, double y1, double x2, double y2) {

    boolean meets(Box other) {
      return x1 < other.x2 && other.x1 < x2 && y1 < other.y2 && other.y1 < y2;
    }

    boolean holds(Box other) {
      return x1 <= other.x1 && y1 <= other.y1 && other.x2 <= x2 && other.y2 <= y2;
    }
  }

  private final Box room;
  private final List<Box> taken = new ArrayList<>();

  LabelPlace(Box room) {
    this.room = room;
  }

  /// Keeps off a path of upright and level lines.
  void avoid(List<Point> path) {
    for (int i = 1; i < path.size(); i++) {
      Point a = path.get(i - 1);
      Point b = path.get(i);
      taken.add(
          new Box(
              Math.min(a.x(), b.x()) - GAP,
              Math.min(a.y(), b.y()) - GAP,
              Math.max(a.x(), b.x()) + GAP,
              Math.max(a.y(), b.y()) + GAP));
    }
  }

  /// Keeps off other words.
  void avoid(Mark.Text text) {
    taken.add(box(text));
  }

  /// The words where they fit best.
  Mark.Text beside(Point point, String words, double size, Ink ink) {
    double half = words.length() * size * LETTER / 2;
    double x = Math.clamp(point.x(), room.x1() + half, room.x2() - half);
    List<Mark.Text> places =
        List.of(
            text(x, point.y() + size * 1.45, words, Anchor.MIDDLE, size, ink),
            text(point.x() - size * 0.7, point.y() + size / 3, words, Anchor.END, size, ink),
            text(x, point.y() - size * 0.75, words, Anchor.MIDDLE, size, ink),
            text(point.x() + size * 0.7, point.y() + size / 3, words, Anchor.START, size, ink),
            text(point.x() + size * 0.7, point.y() + size * 1.6, words, Anchor.START, size, ink),
            text(point.x() - size * 0.7, point.y() - size, words, Anchor.END, size, ink));
    Mark.Text best = places.getFirst();
    for (Mark.Text place : places) {
      if (obstacles(place) < obstacles(best)) {
        best = place;
      }
    }
    return best;
  }

  private long obstacles(Mark.Text place) {
    Box box = box(place);
    return taken.stream().filter(box::meets).count() + (room.holds(box) ? 0 : taken.size() + 1L);
  }

  private static Box box(Mark.Text text) {
    double width = text.words().length() * text.size() * LETTER;
    double from =
        switch (text.anchor()) {
          case START -> text.at().x();
          case MIDDLE -> text.at().x() - width / 2;
          case END -> text.at().x() - width;
        };
    return new Box(
        from, text.at().y() - text.size() * 0.8, from + width, text.at().y() + text.size() * 0.25);
  }

  private static Mark.Text text(
      double x, double y, String words, Anchor anchor, double size, Ink ink) {
    return new Mark.Text(new Point(x, y), words, anchor, size, false, ink);
  }
}
