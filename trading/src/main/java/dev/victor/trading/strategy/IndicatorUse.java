package dev.victor.trading.strategy;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import dev.victor.trading.dataset.Timeframe;
import dev.victor.trading.indicator.IndicatorArgument;
import dev.victor.trading.indicator.IndicatorType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One indicator of a definition.
///
/// @param type what it is
/// @param source a price or another indicator; `close` where the type takes one and none is named
/// @param arguments every setting of the type
/// @param timeframe of the longer bars it is computed on; the bars of the dataset when null
public record IndicatorUse(
    IndicatorType type, String source, Map<String, Scalar> arguments, @Nullable String timeframe) {

  /// Copies the map.
  public IndicatorUse {
    arguments = Map.copyOf(arguments);
  }

  /// How it is written: `{"type": "sma", "source": "close", "period": "$fast"}`.
  static Kind<IndicatorUse> kind() {
    Map<String, Function<Block, ? extends IndicatorUse>> kinds = new LinkedHashMap<>();
    for (IndicatorType type : IndicatorType.values()) {
      kinds.put(type.id(), in -> read(type, in));
    }
    return Kind.typed(kinds);
  }

  private static IndicatorUse read(IndicatorType type, Block in) {
    String source = null;
    if (type.takesSource()) {
      source = in.optional("source", Kind.text(80), "a price or another indicator");
    }
    Map<String, Scalar> arguments = new LinkedHashMap<>();
    for (IndicatorArgument argument : type.arguments()) {
      arguments.put(argument.name(), argument(argument, in));
    }
    String timeframe =
        in.optional("timeframe", Timeframe.kind(), "of the longer bars it is computed on");
    return new IndicatorUse(type, source == null ? "close" : source, arguments, timeframe);
  }

  private static Scalar argument(IndicatorArgument argument, Block in) {
    String about = argument.bars() ? "how many bars" : "a factor";
    BigDecimal usual = argument.usual();
    if (usual == null) {
      return in.required(argument.name(), Scalar.kind(), about);
    }
    Scalar said =
        in.optional(
            argument.name(), Scalar.kind(), about + "; " + usual.toPlainString() + " unless said");
    return said == null ? new Scalar.Constant(usual) : said;
  }
}
