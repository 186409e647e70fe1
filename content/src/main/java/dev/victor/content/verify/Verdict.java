package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.util.List;

/// What the gate found in a text.
///
/// @param traces every claim, in the order of the text
/// @param missing facts that must be mentioned and are not
public record Verdict(List<Trace> traces, List<Fact> missing) {

  /// Copies the lists.
  public Verdict {
    traces = List.copyOf(traces);
    missing = List.copyOf(missing);
  }

  /// The claims that nothing backs.
  public List<Trace> unbacked() {
    return traces.stream().filter(trace -> !trace.backed()).toList();
  }

  /// Whether all of it may be published.
  public boolean clean() {
    return missing.isEmpty() && unbacked().isEmpty();
  }
}
