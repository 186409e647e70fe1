package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
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

  static Coverage read(Block in) {
    return new Coverage(
        in.optional("line", Kinds.percent(), "percent of lines"),
        in.optional("branch", Kinds.percent(), "percent of branches"),
        in.optional("patch", Kinds.percent(), "percent of changed lines"),
        in.optional("ratchet", Kind.flag(), "never lower than before"),
        in.list("reports", Kinds.glob(), "globs of coverage reports"),
        in.list("exclude", Kinds.glob(), "globs of files that do not count"),
        in.map("modules", Kind.block(Gate::read), "overrides by glob"),
        in.list("services", Kind.word("codecov", "coveralls"), "where reports are sent in CI"));
  }

  /// An override for some files.
  ///
  /// @param line percent
  /// @param branch percent
  public record Gate(@Nullable BigDecimal line, @Nullable BigDecimal branch) {
    static Gate read(Block in) {
      return new Gate(
          in.optional("line", Kinds.percent(), "percent of lines"),
          in.optional("branch", Kinds.percent(), "percent of branches"));
    }
  }
}
