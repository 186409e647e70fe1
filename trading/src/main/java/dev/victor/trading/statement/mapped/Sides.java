package dev.victor.trading.statement.mapped;

import dev.victor.trading.journal.Side;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words for buying and selling.
final class Sides {

  private static final Set<String> BUY =
      Set.of(
          "buy",
          "b",
          "bot",
          "bought",
          "long",
          "l",
          "bc",
          "btc",
          "bto",
          "buy to cover",
          "buytocover",
          "buy to open",
          "buy to close",
          "kauf",
          "kaufen",
          "compra",
          "comprar",
          "achat",
          "acquisto",
          "покупка",
          "купля",
          "買",
          "買い",
          "買入",
          "买",
          "买入",
          "多",
          "매수",
          "alış",
          "al",
          "kupno",
          "k");

  private static final Set<String> SELL =
      Set.of(
          "sell",
          "s",
          "sld",
          "sold",
          "short",
          "ss",
          "sto",
          "stc",
          "sell short",
          "sellshort",
          "sell to open",
          "sell to close",
          "verkauf",
          "verkaufen",
          "venta",
          "vender",
          "venda",
          "vente",
          "vendita",
          "продажа",
          "賣",
          "賣出",
          "売",
          "売り",
          "卖",
          "卖出",
          "空",
          "매도",
          "satış",
          "sat",
          "sprzedaż");

  private Sides() {}

  /// The side of a word; empty when it is none.
  static Optional<Side> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (BUY.contains(lower)) {
      return Optional.of(Side.BUY);
    }
    return SELL.contains(lower) ? Optional.of(Side.SELL) : Optional.empty();
  }
}
