/// Figures of trading in three families, each with its own definitions: as brokers print them
/// ([dev.victor.trading.metric.MetaTraderMeter]), of daily returns
/// ([dev.victor.trading.metric.DailyMeter]) and of positions
/// ([dev.victor.trading.metric.PositionMeter]). Meters take results one by one and keep next to
/// nothing; [dev.victor.trading.metric.Bootstrap] says how far their figures can be trusted, and
/// the catalogue [dev.victor.trading.metric.Metric] how each is computed and whose definition it
/// is. Nothing here knows where results came from or how figures are shown.
@NullMarked
package dev.victor.trading.metric;

import org.jspecify.annotations.NullMarked;
