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
  FALL(0xB65C00),
  /// From little to much, one hue.
  HEAT_1(0xF2F6FB),
  HEAT_2(0xD6E4F3),
  HEAT_3(0xB0CDE8),
  HEAT_4(0x82B1DA),
  HEAT_5(0x4F90C7),
  HEAT_6(0x2569A8),
  HEAT_7(0x0B447E);

  private static final Ink[] HEATS = {HEAT_1, HEAT_2, HEAT_3, HEAT_4, HEAT_5, HEAT_6, HEAT_7};

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  /// A step from little to much.
  ///
  /// @param share from 0 to 1
  static Ink heat(double share) {
    return HEATS[Math.clamp((long) (share * HEATS.length), 0, HEATS.length - 1)];
  }

  /// What words are read on this.
  Ink words() {
    return compareTo(HEAT_5) >= 0 ? PAPER : WORDS;
  }

  int rgb() {
    return rgb;
  }

  String hex() {
    return String.format("#%06x", rgb);
  }
}
