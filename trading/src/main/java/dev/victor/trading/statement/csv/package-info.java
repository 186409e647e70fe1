/// Tables with a row of headings, as brokers export them: comma, semicolon or tab separated text
/// read as a stream, or a worksheet. A [dev.victor.trading.statement.csv.Table] finds the columns
/// by their headings and hands on one reused [dev.victor.trading.statement.csv.Line] after the
/// other; numbers and times come out exact, everything that cannot be read names
/// `file:line:column`.
@NullMarked
package dev.victor.trading.statement.csv;

import org.jspecify.annotations.NullMarked;
