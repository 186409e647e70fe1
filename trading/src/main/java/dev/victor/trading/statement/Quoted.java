package dev.victor.trading.statement;

/// Foreign text, made fit for one line of a message.
final class Quoted {

  private static final int LONGEST = 40;

  private Quoted() {}

  /// The first characters, without line breaks and control characters.
  static String brief(String text) {
    String line = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
