package dev.victor.trading.validate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// The difference between what was made and what the replay makes, by cause. The parts add up to
/// the whole to the last digit.
///
/// @param missed what the replay made of trades that were not made, with the other sign
/// @param extra what was made of trades that the replay does not have
/// @param slippage of other prices
/// @param fees of other costs
/// @param sizing of other sizes, and of another currency
record Gap(
    BigDecimal missed, BigDecimal extra, BigDecimal slippage, BigDecimal fees, BigDecimal sizing) {

  static final Gap NONE =
      new Gap(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  Gap plus(Gap other) {
    return new Gap(
        missed.add(other.missed),
        extra.add(other.extra),
        slippage.add(other.slippage),
        fees.add(other.fees),
        sizing.add(other.sizing));
  }

  BigDecimal total() {
    return missed.add(extra).add(slippage).add(fees).add(sizing);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("missed", missed);
    json.put("extra", extra);
    json.put("slippage", slippage);
    json.put("fees", fees);
    json.put("sizing", sizing);
    json.put("total", total());
    return json;
  }
}
