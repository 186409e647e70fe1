package dev.victor.trading.statement.mapped;

import dev.victor.trading.statement.Aside;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;
import dev.victor.trading.statement.csv.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads every table that has the headings of a mapping.
public final class MappedReader implements StatementReader {

  private final Mapping mapping;

  /// A reader of one mapping.
  public MappedReader(Mapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public boolean recognises(StatementFile file) {
    return table(file).isPresent();
  }

  private Optional<Table> table(StatementFile file) {
    return Table.of(file, mapping::fits);
  }

  @Override
  public Statement read(StatementFile file) {
    Table table = table(file).orElseThrow();
    Cells cells = new Cells(file, mapping, table.headings());
    MappedRows rows = new MappedRows(cells, mapping);
    table.each(mapping.rules().decimal(), rows::row);
    Statement read =
        new Statement(
                Format.MAPPED,
                new Header(
                    "",
                    "",
                    "",
                    cells.currency(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Optional.empty()),
                BigDecimal.ZERO,
                rows.entries(),
                List.of(),
                Set.of())
            .beside(Aside.leftOut(rows.leftOut(), "row"));
    Statement timed = cells.exact() ? read.exact() : read;
    return mapping.ofTrades() ? timed : timed.positionsOfDeals();
  }
}
