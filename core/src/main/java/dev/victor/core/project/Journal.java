package dev.victor.core.project;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Trading journal settings.
///
/// @param store a name; SQLite unless the user gave that name a PostgreSQL
/// @param target folder of recaps, `docs/journal` by default
/// @param redact what stays hidden
/// @param channel id
/// @param rules limits by name
public record Journal(
    @Nullable String store,
    @Nullable String target,
    @Nullable Redact redact,
    @Nullable String channel,
    Map<String, BigDecimal> rules) {

  /// Copies what may change.
  public Journal {
    rules = Lists.orEmpty(rules);
  }

  /// What stays hidden in what is posted or committed.
  ///
  /// @param money `hidden` (default) or `shown`
  public record Redact(@Nullable String money) {}

  /// Whether amounts of money may be committed or posted.
  public boolean moneyShown() {
    return redact != null && "shown".equals(redact.money());
  }
}
