/// How far positions ran before they were closed, where no statement said it: told from the bars
/// that `journal.candles` of `project.json` names for a symbol. A [CandleExcursions] takes a span
/// or a position and gives it back with what the bars tell.
@NullMarked
package dev.victor.trading.excursion;

import org.jspecify.annotations.NullMarked;
