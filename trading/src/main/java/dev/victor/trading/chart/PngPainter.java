package dev.victor.trading.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Paints a scene with Java2D, headless. The only class that touches AWT.
final class PngPainter {

  byte[] paint(Scene scene) throws NoFontsException {
    System.setProperty("java.awt.headless", "true");
    BufferedImage image =
        new BufferedImage(scene.width(), scene.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      hints(graphics);
      graphics.setColor(color(Ink.PAPER));
      graphics.fillRect(0, 0, scene.width(), scene.height());
      for (Mark mark : scene.marks()) {
        paint(mark, graphics);
      }
    } finally {
      graphics.dispose();
    }
    return encoded(image);
  }

  private static void hints(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  private static void paint(Mark mark, Graphics2D graphics) throws NoFontsException {
    switch (mark) {
      case Mark.Line line -> {
        graphics.setColor(color(line.ink()));
        graphics.setStroke(
            new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(path(line.points()));
      }
      case Mark.Area area -> {
        graphics.setColor(color(area.ink()));
        Path2D path = path(area.points());
        path.closePath();
        graphics.fill(path);
      }
      case Mark.Dot dot -> {
        graphics.setColor(color(dot.ink()));
        double side = dot.radius() * 2;
        graphics.fill(
            new Ellipse2D.Double(
                dot.centre().x() - dot.radius(), dot.centre().y() - dot.radius(), side, side));
      }
      case Mark.Text text -> write(text, graphics);
    }
  }

  /// A JDK without fonts or font library fails in whatever way its libraries do: that much is known
  /// of it.
  private static void write(Mark.Text text, Graphics2D graphics) throws NoFontsException {
    try {
      graphics.setColor(color(text.ink()));
      Font font = new Font(Font.SANS_SERIF, text.bold() ? Font.BOLD : Font.PLAIN, 1);
      graphics.setFont(font.deriveFont((float) text.size()));
      double width = graphics.getFontMetrics().getStringBounds(text.words(), graphics).getWidth();
      double shift =
          switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
          };
      graphics.drawString(text.words(), (float) (text.at().x() - shift), (float) text.at().y());
    } catch (LinkageError | RuntimeException | InternalError e) {
      throw new NoFontsException(e);
    }
  }

  private static Path2D path(List<Mark.Point> points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
    return path;
  }

  private static Color color(Ink ink) {
    return new Color(ink.rgb());
  }

  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, "png", stream)) {
        throw new IllegalStateException("every JDK writes PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
