package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Data that models and strategies use.
///
/// @param id unique
/// @param path in the workspace
/// @param format series or ohlcv
/// @param column of a series
/// @param rows expected
/// @param missing expected gaps
/// @param sha256 of the file
/// @param timeframe of a bar, such as 1d
/// @param zone of its time stamps
/// @param source where it came from
/// @param license of the data
/// @param expectedFailures checks of it that are known to fail
public record Dataset(
    String id,
    String path,
    @Nullable String format,
    @Nullable String column,
    @Nullable Long rows,
    @Nullable Long missing,
    @Nullable String sha256,
    @Nullable String timeframe,
    @Nullable String zone,
    @Nullable String source,
    @Nullable String license,
    List<Model.ExpectedFailure> expectedFailures) {

  /// Copies what may change.
  public Dataset {
    expectedFailures = Lists.orEmpty(expectedFailures);
  }

  static Dataset read(Block in) {
    return new Dataset(
        in.required("id", Kinds.id(), "unique among datasets"),
        in.required("path", Kinds.path(), "file in the workspace"),
        in.optional("format", Kind.word("series", "ohlcv"), "what its rows are"),
        in.optional("column", Kind.text(), "column of a series"),
        in.optional("rows", Kind.count(), "rows expected"),
        in.optional("missing", Kind.count(), "gaps expected"),
        in.optional(
            "sha256", Kind.text("[0-9a-f]{64}", "64 hexadecimal digits"), "hash of the file"),
        in.optional(
            "timeframe",
            Kind.text("[1-9][0-9]{0,3}(s|m|h|d|w|mo)", "the length of a bar like 1d, 4h or 15m"),
            "length of a bar"),
        in.optional("zone", Kinds.zone(), "zone of its time stamps"),
        in.optional("source", Kind.text(), "where it came from"),
        in.optional("license", Kind.text(), "licence of the data"),
        in.list(
            "expectedFailures",
            Kind.block(Model.ExpectedFailure::read),
            "checks of the data known to fail"));
  }
}
