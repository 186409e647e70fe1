package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Flaw.Fault;
import dev.victor.core.json.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        in.optional("line", least(), "percent of lines"),
        in.optional("branch", least(), "percent of branches"),
        in.optional("patch", least(), "percent of changed lines"),
        in.optional("ratchet", Kind.flag(), "never lower than before"),
        in.list("reports", Kinds.glob(), "globs of coverage reports"),
        in.list("exclude", Kinds.glob(), "globs of files that do not count"),
        Lists.orEmpty(
            in.optional("modules", Kinds.byGlob(Kind.block(Gate::read)), "overrides by glob")),
        in.list("services", Kind.word("codecov", "coveralls"), "where reports are sent in CI"));
  }

  /// A percentage to reach. What is meant as a ratio (0.95, 1.0) would let everything pass.
  private static Kind<BigDecimal> least() {
    return Kinds.percent()
        .unless(value ->
            value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0 && value.scale() > 0
                ? Optional.of(
                    new Fault(
                        "is " + value.toPlainString() + ", which is next to nothing in percent",
                        "write 95 for 95 %"))
                : Optional.empty());
  }

  /// An override for some files.
  ///
  /// @param line percent
  /// @param branch percent
  public record Gate(@Nullable BigDecimal line, @Nullable BigDecimal branch) {
    static Gate read(Block in) {
      return new Gate(
          in.optional("line", least(), "percent of lines"),
          in.optional("branch", least(), "percent of branches"));
    }
  }
}
