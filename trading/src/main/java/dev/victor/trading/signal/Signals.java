package dev.victor.trading.signal;

import java.util.Arrays;

/// What a strategy wants at the close of each bar.
///
/// @param wants one number a bar, of [#ENTER_LONG] and the others added up
/// @param first the first bar at which anything may be wanted
@SuppressWarnings("ArrayRecordComponent") // shared by many runs, copied by none
public record Signals(byte[] wants, int first) {

  /// Buy, where no position is open.
  public static final int ENTER_LONG = 1;

  /// Close what was bought.
  public static final int EXIT_LONG = 2;

  /// Sell short, where no position is open.
  public static final int ENTER_SHORT = 4;

  /// Close what was sold.
  public static final int EXIT_SHORT = 8;

  /// The same, wanting nothing before a bar.
  public Signals from(int bar) {
    if (bar <= first) {
      return this;
    }
    byte[] later = wants.clone();
    Arrays.fill(later, 0, Math.min(bar, later.length), (byte) 0);
    return new Signals(later, Math.min(bar, later.length));
  }
}
