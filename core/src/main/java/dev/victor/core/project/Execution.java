package dev.victor.core.project;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where signals go.
///
/// @param id unique
/// @param type paper, mt5-bridge or webhook
/// @param account id
/// @param protections limits by name
public record Execution(
    String id, String type, @Nullable String account, Map<String, BigDecimal> protections) {

  /// Copies what may change.
  public Execution {
    protections = Lists.orEmpty(protections);
  }
}
