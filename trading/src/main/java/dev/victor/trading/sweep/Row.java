package dev.victor.trading.sweep;

import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Statistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one variant came to, as a line of a file that is bit for bit the same when it is read
/// again.
///
/// @param index of the variant in the plan, from 0
/// @param figures in the order of the plan; NaN where there is none
@SuppressWarnings("ArrayRecordComponent") // written once, compared by nobody
record Row(int index, double[] figures) {

  static Row of(int index, Statistics statistics, List<Statistic> figures) {
    double[] numbers = new double[figures.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = statistics.values().getOrDefault(figures.get(i), Double.NaN);
    }
    return new Row(index, numbers);
  }

  /// A line of a file; empty when it is none.
  ///
  /// @param count of the figures
  /// @param variants of the plan
  static Optional<Row> read(String line, int count, int variants) {
    String[] words = line.split(" ", -1);
    if (words.length != count + 1 || !words[0].matches("[0-9]{1,8}")) {
      return Optional.empty();
    }
    int index = Integer.parseInt(words[0]);
    double[] figures = new double[count];
    try {
      for (int i = 0; i < count; i++) {
        figures[i] = Double.parseDouble(words[i + 1]);
      }
    } catch (NumberFormatException damaged) {
      return Optional.empty(); // whoever reads the file says so
    }
    return index < variants ? Optional.of(new Row(index, figures)) : Optional.empty();
  }

  /// Without line feed.
  String text() {
    StringBuilder text = new StringBuilder().append(index);
    for (double figure : figures) {
      text.append(' ').append(figure);
    }
    return text.toString();
  }

  Statistics statistics(List<Statistic> of) {
    Map<Statistic, Double> values = new EnumMap<>(Statistic.class);
    for (int i = 0; i < figures.length; i++) {
      values.put(of.get(i), figures[i]);
    }
    return new Statistics(values);
  }
}
