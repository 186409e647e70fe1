package dev.victor.trading.feed.listen;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// How many posts a second are taken: a bucket that fills evenly and holds a second's worth.
final class Pace {

  private final int perSecond;
  private final LongSupplier nanos;
  private double left;
  private long last;

  Pace(int perSecond, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.nanos = nanos;
    this.left = perSecond;
    this.last = nanos.getAsLong();
  }

  /// Whether one more is taken now.
  synchronized boolean allows() {
    long now = nanos.getAsLong();
    double seconds = (now - last) / (double) TimeUnit.SECONDS.toNanos(1);
    left = Math.min(perSecond, left + seconds * perSecond);
    last = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
