/// What a broker gave, as a file: the [dev.victor.trading.statement.StatementReader] contract, the
/// [dev.victor.trading.statement.StatementFile] it reads, and the tools all formats share (rows of
/// html tables and worksheets, amounts, code pages, labelled totals). Files come in, a whole
/// [dev.victor.trading.statement.Statement] or one [dev.victor.core.failure.BadInput] goes out.
@NullMarked
package dev.victor.trading.statement;

import org.jspecify.annotations.NullMarked;
