package dev.victor.trading.chart;

/// This machine cannot write words into a PNG: no font is installed, or the JDK came without its
/// font library.
public final class NoFontsException extends Exception {

  private static final long serialVersionUID = 1L;

  NoFontsException(Throwable cause) {
    super("no fonts are installed", cause);
  }
}
