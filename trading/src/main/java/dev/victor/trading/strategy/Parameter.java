package dev.victor.trading.strategy;

import dev.victor.core.json.Block;
import dev.victor.core.json.Flaw;
import dev.victor.core.json.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A number that a strategy is tuned by.
///
/// @param value the one in use
/// @param sweep the values to try; only `value` when null
public record Parameter(BigDecimal value, @Nullable Sweep sweep) {

  private static final int MOST_VALUES = 100_000;

  static Parameter read(Block in) {
    return new Parameter(
        in.required("value", Kind.number(), "the value in use"),
        in.optional(
            "sweep",
            Kind.block(Sweep::read)
                .unless(sweep -> sweep.flaw().map(what -> new Flaw.Fault(what, REMEDY))),
            "the values to try"));
  }

  private static final String REMEDY =
      "write {\"from\": 5, \"to\": 30, \"step\": 5} or {\"values\": [5, 8, 13]}";

  /// The values to try, in order; the one in use when none are named.
  public List<BigDecimal> candidates() {
    return sweep == null ? List.of(value) : sweep.candidates();
  }

  /// Values to try: a list, or steps from one to another.
  ///
  /// @param from first value
  /// @param to last value, if a step meets it
  /// @param step above zero
  /// @param values all of them; empty when there are steps
  public record Sweep(
      @Nullable BigDecimal from,
      @Nullable BigDecimal to,
      @Nullable BigDecimal step,
      List<BigDecimal> values) {

    /// Copies the list.
    public Sweep {
      values = List.copyOf(values);
    }

    static Sweep read(Block in) {
      return new Sweep(
          in.optional("from", Kind.number(), "first value"),
          in.optional("to", Kind.number(), "last value"),
          in.optional("step", Kind.number(), "from one value to the next"),
          in.list("values", Kind.number(), "all values, instead of steps"));
    }

    Optional<String> flaw() {
      boolean steps = from != null && to != null && step != null;
      boolean any = from != null || to != null || step != null;
      if (values.isEmpty() ? !steps : any) {
        return Optional.of("is neither a list of values nor from, to and step");
      }
      if (from == null || to == null || step == null) {
        return Optional.empty();
      }
      if (step.signum() <= 0 || from.compareTo(to) > 0) {
        return Optional.of("leads nowhere: from must not be above to, step above zero");
      }
      return to.subtract(from)
                  .divideToIntegralValue(step)
                  .compareTo(BigDecimal.valueOf(MOST_VALUES))
              > 0
          ? Optional.of("has more than " + MOST_VALUES + " values")
          : Optional.empty();
    }

    private List<BigDecimal> candidates() {
      if (from == null || to == null || step == null) {
        return values;
      }
      List<BigDecimal> steps = new ArrayList<>();
      for (BigDecimal each = from; each.compareTo(to) <= 0; each = each.add(step)) {
        steps.add(each);
      }
      return steps;
    }
  }
}
