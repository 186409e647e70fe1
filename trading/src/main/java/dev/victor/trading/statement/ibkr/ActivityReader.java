package dev.victor.trading.statement.ibkr;

import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;

/// Reads activity statements of Interactive Brokers, as CSV, in any language that keeps the order
/// of their columns.
///
/// Such a statement has no numbers of fills: a row is known by its content, so import either it or
/// the Flex query of the same period. Its orders are the trades; several fills of one are one deal.
public final class ActivityReader implements StatementReader {

  @Override
  public boolean recognises(StatementFile file) {
    return file.kind() == StatementFile.Kind.TEXT && SectionedFile.sectioned(file.beginning());
  }

  @Override
  public Statement read(StatementFile file) {
    SectionedFile rows = new SectionedFile(file);
    ActivitySurvey survey = new ActivitySurvey();
    rows.each(survey::accept);
    survey.check(file);
    ActivityRows kept = new ActivityRows(survey);
    rows.each(kept::accept);
    file.checkUnchanged();
    return kept.statement();
  }
}
