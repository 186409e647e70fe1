package dev.victor.trading.chart;

import java.util.List;

/// A picture laid out but not yet painted.
///
/// @param width in pixels
/// @param height in pixels
/// @param description what it shows, for those who cannot see it
/// @param marks in the order they are painted
public record Scene(int width, int height, String description, List<Mark> marks) {

  /// Copies the list.
  public Scene {
    marks = List.copyOf(marks);
  }

  /// The picture as SVG text; needs no fonts and no AWT.
  public String svg() {
    return new SvgPainter().paint(this);
  }

  /// The picture as PNG bytes.
  ///
  /// @throws NoFontsException when this machine has none to write with
  public byte[] png() throws NoFontsException {
    return new PngPainter().paint(this);
  }
}
