/// A backtest to look at and to pass on: its trades as a table, its picture, its report as Markdown
/// or as a page that needs nothing. A [dev.victor.trading.record.RecordedOutcome] goes in, files
/// come out, each with its hash.
@NullMarked
package dev.victor.trading.sheet;

import org.jspecify.annotations.NullMarked;
