package dev.victor.content.voice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The traits of some texts of one writer: what they are on average, and how far they go from text
/// to text.
///
/// A text is scored by the distance of its traits to these, each counted in what is usual from text
/// to text: `d = |x − mean| / (standard deviation + floor)`, closeness `exp(−d²/2)`, and the score
/// is the mean of all traits that are there: what neither the samples nor the text do, such as
/// emoji, says nothing. 1 is a text that is average in everything; where the samples differ much,
/// little is held against a text. It is the idea of Burrows's Delta (J. Burrows, *Delta: a measure
/// of stylistic difference*, Literary and Linguistic Computing 17(3), 2002), the mean of z-scores,
/// on traits that fifty words are enough for, and bounded.
final class Measured {

  private final Map<Trait, Double> means = new EnumMap<>(Trait.class);
  private final Map<Trait, Double> scales = new EnumMap<>(Trait.class);

  /// The traits of texts that all say something.
  Measured(List<Prose> texts) {
    for (Trait trait : Trait.values()) {
      double[] values = texts.stream().mapToDouble(trait::of).toArray();
      means.put(trait, Trait.mean(values));
      scales.put(trait, Trait.spread(values) + trait.floor());
    }
  }

  /// The average of a trait.
  double mean(Trait trait) {
    return means.getOrDefault(trait, 0.0);
  }

  /// How near a text is, 0 to 1.
  double score(Prose text) {
    List<Double> closeness = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      double value = trait.of(text);
      if (Math.max(value, mean(trait)) > trait.floor()) {
        double distance = Math.abs(value - mean(trait)) / scales.getOrDefault(trait, trait.floor());
        closeness.add(Math.exp(-distance * distance / 2));
      }
    }
    return Trait.mean(closeness.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
