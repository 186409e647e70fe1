package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Traces what a text says to the facts it may be made of.
public final class Gate {

  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,]*(?:\\.\\d+)?");

  private Gate() {}

  /// Every claim of a text with what stands behind it.
  public static Verdict judge(String text, Ground ground) {
    List<Trace> traces = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      Claim claim = new Claim(number.start(), number.end(), number.group(), Claim.Kind.NUMBER);
      BigDecimal value = new BigDecimal(number.group().replace(",", "").replace("+", ""));
      traces.add(
          new Trace(
              claim,
              ground.facts().stream()
                  .filter(fact ->
                      fact.value() instanceof Fact.Quantity(BigDecimal known)
                          && known.compareTo(value) == 0)
                  .findFirst()
                  .<Backing>map(Backing.ByFact::new)
                  .orElseGet(() -> new Backing.None("no fact says so", Optional.empty()))));
    }
    return new Verdict(traces, List.of());
  }
}
