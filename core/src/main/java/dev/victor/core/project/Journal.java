package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Trading journal settings.
///
/// @param store a name; SQLite unless the user gave that name a PostgreSQL
/// @param target folder of recaps, `docs/journal` by default
/// @param redact what stays hidden
/// @param channel id
/// @param strategies which trades each version of a strategy made; the first that fits counts
/// @param rules what the owner holds himself to
/// @param candles ids of datasets that tell how far trades of a symbol ran, by symbol
public record Journal(
    @Nullable String store,
    @Nullable String target,
    @Nullable Redact redact,
    @Nullable String channel,
    List<StrategyLink> strategies,
    @Nullable TradingRules rules,
    Map<String, String> candles) {

  /// Copies the collections.
  public Journal {
    strategies = List.copyOf(strategies);
    candles = Map.copyOf(candles);
  }

  static Journal read(Block in) {
    return new Journal(
        in.optional(
            "store",
            Kinds.id(),
            "a name; SQLite unless the user's settings give that name a PostgreSQL address"),
        in.optional(
            "target",
            Kinds.path().usually("docs/journal"),
            "folder of recaps; docs/journal by default"),
        in.optional(
            "redact", Kind.block(Redact::read), "what stays hidden in what is committed or posted"),
        in.optional("channel", Kinds.id(), "id of the channel recaps are posted to"),
        in.list(
            "strategies",
            Kind.block(StrategyLink::read),
            "which trades each version of a strategy made; the first that fits counts"),
        in.optional("rules", Kind.block(TradingRules::read), "what you hold yourself to"),
        in.map(
            "candles",
            Kinds.id(),
            "id of the dataset that tells how far trades of a symbol ran, by symbol"));
  }

  /// What stays hidden in what is posted or committed.
  ///
  /// @param money `hidden` (default) or `shown`
  /// @param notes `hidden` (default) or `shown`
  public record Redact(@Nullable String money, @Nullable String notes) {
    static Redact read(Block in) {
      return new Redact(
          in.optional(
              "money",
              Kind.word("hidden", "shown").usually("hidden"),
              "amounts of money; hidden by default"),
          in.optional(
              "notes",
              Kind.word("hidden", "shown").usually("hidden"),
              "what you noted of days and trades; hidden by default"));
    }
  }

  /// Whether amounts of money may be committed or posted.
  public boolean moneyShown() {
    return redact != null && "shown".equals(redact.money());
  }

  /// Whether notes may be committed or posted.
  public boolean notesShown() {
    return redact != null && "shown".equals(redact.notes());
  }
}
