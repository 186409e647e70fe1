package dev.victor.trading.page;

import dev.victor.trading.report.ReportWish;
import java.util.Optional;

/// What page is wanted, and where.
///
/// @param report which account, days and trades it is about
/// @param file as typed; empty for the one in `.victor`
/// @param showing whether amounts of money may be in it
/// @param rehearsal whether to write nothing
public record PageWish(
    ReportWish report, Optional<String> file, Showing showing, boolean rehearsal) {}
