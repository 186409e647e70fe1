package dev.victor.core.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Coverage gates.
///
/// @param line percent
/// @param branch percent
/// @param patch percent of changed lines
/// @param ratchet never lower than before
/// @param reports globs
/// @param exclude globs
/// @param modules overrides by glob
/// @param services codecov, coveralls
public record Coverage(
    @Nullable BigDecimal line,
    @Nullable BigDecimal branch,
    @Nullable BigDecimal patch,
    @Nullable Boolean ratchet,
    List<String> reports,
    List<String> exclude,
    Map<String, Gate> modules,
    List<String> services) {

  /// Copies what may change.
  public Coverage {
    reports = Lists.orEmpty(reports);
    exclude = Lists.orEmpty(exclude);
    modules = Lists.orEmpty(modules);
    services = Lists.orEmpty(services);
  }

  /// An override for some files.
  ///
  /// @param line percent
  /// @param branch percent
  public record Gate(@Nullable BigDecimal line, @Nullable BigDecimal branch) {}
}
