package dev.victor.trading.statement;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// The rows of all tables of an html text, read one by one; hidden drill-down cells are left out.
final class HtmlRows {

  private final String file;
  private final String text;

  HtmlRows(String file, String text) {
    this.file = file;
    this.text = text;
  }

  void each(Predicate<Row> wanted) {
    try (StreamParser parser = new StreamParser(Parser.htmlParser().setTrackPosition(true))) {
      parser.parse(text, "");
      for (Element row = parser.selectNext("tr"); row != null; row = parser.selectNext("tr")) {
        boolean more = wanted.test(row(row));
        row.empty();
        if (!more) {
          return;
        }
      }
    } catch (IOException e) {
      throw new BadInput(file, "cannot be read (" + e.getMessage() + ")", "export it again", e);
    }
  }

  private Row row(Element row) {
    List<String> cells = new ArrayList<>();
    String note = "";
    for (Element cell : row.children()) {
      if (cell.hasClass("hidden")) {
        continue;
      }
      if (cells.isEmpty()) {
        note = cell.attr("title").strip();
      }
      cells.add(cell.text().replace('\u00a0', ' ').strip());
    }
    return new Row(file, row.sourceRange().start().lineNumber(), cells, note);
  }
}
