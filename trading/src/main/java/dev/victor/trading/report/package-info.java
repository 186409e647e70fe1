/// The figures of an account over a period, as text and JSON. A [dev.victor.trading.journal.Ledger]
/// comes in; a [dev.victor.trading.report.Report] goes out, with every figure exact and every
/// definition beside it. [dev.victor.trading.report.Figures] is how money, percentages, durations
/// and days read everywhere in this module.
@NullMarked
package dev.victor.trading.report;

import org.jspecify.annotations.NullMarked;
