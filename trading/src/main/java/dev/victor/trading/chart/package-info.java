/// Pictures. Points come in, a [dev.victor.trading.chart.Scene] of lines, areas and words is laid
/// out, and two painters make an SVG text or PNG bytes of it, the same for the same points. AWT is
/// touched by the PNG painter alone.
@NullMarked
package dev.victor.trading.chart;

import org.jspecify.annotations.NullMarked;
