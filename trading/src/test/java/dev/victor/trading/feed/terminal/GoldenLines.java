package dev.victor.trading.feed.terminal;

import java.util.List;

/// Lines as the expert advisors in `integrations/metatrader` write them, made up by hand.
public final class GoldenLines {

  public static final String HEAD_MT5 =
      "{\"victor\":1,\"kind\":\"mt5\",\"login\":5001122,\"server\":\"Made-Up\",\"company\":\"Made"
          + " \\\"Up\\\""
          + " Ltd\",\"currency\":\"USD\",\"hedging\":true,\"mode\":\"demo\",\"run\":\"1793600000-77\"}";

  public static final String HEAD_MT4 =
      "{\"victor\":1,\"kind\":\"mt4\",\"login\":7001122,\"server\":\"Made-Up\",\"company\":\"Made"
          + " Up\",\"currency\":\"EUR\",\"hedging\":true,\"mode\":\"real\",\"run\":\"1793600000-78\"}";

  private GoldenLines() {}

  /// A deposit, a position that is opened and closed in two parts, and a dividend.
  public static List<String> mt5() {
    return List.of(
        HEAD_MT5,
        flow(101, 1_793_600_000L, 2, "10000.00000000", "Deposit"),
        deal(102, 202, 1_793_610_000L, 0, 0, 302, "0.50000000", "1.08500000", "-1.75000000", "0"),
        deal(103, 203, 1_793_620_000L, 1, 1, 302, "0.20000000", "1.08600000", "-0.70000000", "20"),
        deal(104, 204, 1_793_630_000L, 1, 1, 302, "0.30000000", "1.08400000", "-1.05000000", "-30"),
        flow(105, 1_793_640_000L, 15, "4.20000000", "Dividend AAPL"));
  }

  static String flow(long ticket, long time, int type, String profit, String comment) {
    return "{\"ticket\":%d,\"order\":0,\"time\":%d,\"time_msc\":%d,\"type\":%d,\"entry\":0,\"magic\":0,\"position_id\":0,\"reason\":0,\"volume\":0.00000000,\"price\":0.00000000,\"commission\":0.00000000,\"swap\":0.00000000,\"profit\":%s,\"fee\":0.00000000,\"sl\":0.00000000,\"tp\":0.00000000,\"symbol\":\"\",\"comment\":\"%s\",\"external_id\":\"\"}"
        .formatted(ticket, time, time * 1000, type, profit, comment);
  }

  public static String deal(
      long ticket,
      long order,
      long time,
      int type,
      int entry,
      long position,
      String volume,
      String price,
      String commission,
      String profit) {
    return "{\"ticket\":%d,\"order\":%d,\"time\":%d,\"time_msc\":%d,\"type\":%d,\"entry\":%d,\"magic\":42,\"position_id\":%d,\"reason\":3,\"volume\":%s,\"price\":%s,\"commission\":%s,\"swap\":0.00000000,\"profit\":%s,\"fee\":0.00000000,\"sl\":1.08000000,\"tp\":0.00000000,\"symbol\":\"EURUSD\",\"comment\":\"grid \\u00fc\",\"external_id\":\"\"}"
        .formatted(
            ticket,
            order,
            time,
            time * 1000 + 123,
            type,
            entry,
            position,
            volume,
            price,
            commission,
            profit);
  }

  /// A deposit and a short ticket that won.
  public static List<String> mt4() {
    return List.of(
        HEAD_MT4,
        "{\"ticket\":11,\"type\":6,\"magic\":0,\"open_time\":1793600000,\"close_time\":1793600000,\"lots\":0.00000000,\"open_price\":0.00000000,\"close_price\":0.00000000,\"sl\":0.00000000,\"tp\":0.00000000,\"commission\":0.00000000,\"swap\":0.00000000,\"profit\":500.00000000,\"symbol\":\"\",\"comment\":\"Deposit\"}",
        "{\"ticket\":12,\"type\":1,\"magic\":7,\"open_time\":1793610000,\"close_time\":1793613600,\"lots\":0.10000000,\"open_price\":1.08500000,\"close_price\":1.08300000,\"sl\":1.08700000,\"tp\":1.08000000,\"commission\":-0.70000000,\"swap\":-0.10000000,\"profit\":20.00000000,\"symbol\":\"EURUSD\",\"comment\":\"a"
            + " \\\\ b[tp]\"}");
  }
}
