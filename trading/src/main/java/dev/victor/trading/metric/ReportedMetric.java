package dev.victor.trading.metric;

/// A figure that MetaTrader reports.
public sealed interface ReportedMetric extends Metric permits BrokerMetric, CurveMetric {

  /// What it comes to.
  Value of(MetaTraderMetrics figures);
}
