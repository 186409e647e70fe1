package dev.victor.trading.mapping;

import dev.victor.core.command.ShellWord;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.json.Quoted;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.mapped.Field;
import dev.victor.trading.statement.mapped.Mappings;
import dev.victor.trading.statement.mapped.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A mapping as people read it.
final class MapText {

  private MapText() {}

  static List<String> lines(MapOutcome outcome, Console console) {
    MapView view = outcome.view();
    List<String> lines = new ArrayList<>();
    lines.add(
        console.in(Tone.STRONG, Quoted.plain(view.request().file()))
            + "   each row is "
            + view.shape());
    lines.addAll(columns(view));
    lines.add("  " + rules(view.mapping().rules()));
    if (!view.columns().unused().isEmpty()) {
      lines.add(
          "  not used: "
              + view.columns().unused().stream()
                  .map(column -> Quoted.of(column.heading()))
                  .collect(Collectors.joining(", ")));
    }
    outcome.read().ifPresent(read -> lines.addAll(preview(read)));
    lines.addAll(end(outcome, console));
    return lines;
  }

  private static List<String> columns(MapView view) {
    Table table = new Table();
    for (Map.Entry<Field, Columns.Column> column : view.columns().mapped().entrySet()) {
      Columns.Column found = column.getValue();
      table.row(
          column.getKey().word(),
          Quoted.of(found.heading()),
          found.example().isEmpty() ? "" : Quoted.plain(brief(found.example())));
    }
    return table.lines(2);
  }

  private static String brief(String text) {
    return text.codePointCount(0, text.length()) <= 30
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
  }

  private static String rules(Rules rules) {
    List<String> words = new ArrayList<>();
    words.add("times by " + rules.zone().map(Object::toString).orElse("the account's clock"));
    words.add("decimal " + rules.decimal().name().toLowerCase(Locale.ROOT));
    words.add(rules.costsPositive() ? "costs without a minus" : "costs with their sign");
    words.add(rules.profitNet() ? "profit after costs" : "profit before costs");
    words.add(
        rules
            .size()
            .map(size -> "a point is worth " + size.toPlainString())
            .orElse("a point is worth its contract's size, else 1"));
    if (!rules.currency().isEmpty()) {
      words.add(Quoted.plain(rules.currency()));
    }
    rules.skip().forEach(beginning -> words.add("without rows of " + Quoted.of(beginning)));
    return String.join(", ", words);
  }

  private static List<String> preview(Statement read) {
    Entries entries = read.entries();
    List<String> lines = new ArrayList<>();
    lines.add(
        "  "
            + count(entries.deals().size(), "deal")
            + "   "
            + count(entries.positions().size(), "position")
            + "   "
            + count(entries.flows().size(), "flow")
            + (read.positions() == Statement.Positions.OF_DEALS && !entries.deals().isEmpty()
                ? "   positions are made by the journal"
                : ""));
    read.aside().leftOut().forEach(left -> lines.add("  left out: " + left));
    lines.addAll(new Preview(entries).lines());
    return lines;
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s", number, noun) + (number == 1 ? "" : "s");
  }

  private static List<String> end(MapOutcome outcome, Console console) {
    MapView view = outcome.view();
    List<String> lines = new ArrayList<>();
    if (outcome.read().isEmpty()) {
      for (MapView.Open open : view.open()) {
        lines.add("  " + console.in(Tone.WARN, "missing") + ": " + open.what());
      }
      lines.add(
          "say it: victor journal map "
              + ShellWord.of(view.request().file())
              + " "
              + view.open().stream().map(MapView.Open::remedy).collect(Collectors.joining(" ")));
      return lines;
    }
    if (view.request().rehearsal()) {
      lines.add("nothing was saved: this was --dry-run");
      return lines;
    }
    lines.add(
        "saved "
            + Mappings.path(view.name())
            + "; every table with these headings is now read by it");
    lines.add(
        "next: victor journal import "
            + ShellWord.of(view.request().file())
            + view.request().account().map(id -> " --account " + id).orElse(""));
    return lines;
  }
}
