package dev.victor.trading.chart;

/// The palette of all pictures: dark grey words, one blue accent, and an orange that the
/// colour-blind tell from it.
public enum Ink {
  PAPER(0xFFFFFF),
  WORDS(0x1F2328),
  QUIET(0x59636E),
  GRID(0xE4E8EC),
  ZERO(0x8C959F),
  ACCENT(0x0B5CAD),
  TINT(0xDCE9F6),
  FALL(0xB65C00);

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  int rgb() {
    return rgb;
  }

  String hex() {
    return String.format("#%06x", rgb);
  }
}
